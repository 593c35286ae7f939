/** Sorting and filtering, for browsers that run scripts; the page says everything without it. */
export const pageScript = `(()=>{const all=(s,r=document)=>[...r.querySelectorAll(s)];
for(const table of all('table[data-sort]')){const body=table.tBodies[0],heads=all('thead th',table);if(!body||body.rows.length<2)continue;
heads.forEach((head,column)=>{const button=document.createElement('button');button.type='button';button.textContent=head.textContent;head.replaceChildren(button);
button.addEventListener('click',()=>{const up=head.getAttribute('aria-sort')!=='ascending';for(const one of heads)one.removeAttribute('aria-sort');head.setAttribute('aria-sort',up?'ascending':'descending');
const key=row=>{const cell=row.cells[column],value=cell.dataset.value;return value===undefined?cell.textContent.trim():Number(value)};
const rows=[...body.rows].sort((a,b)=>{const x=key(a),y=key(b);const order=typeof x==='number'&&typeof y==='number'?x-y:String(x).localeCompare(String(y));return up?order:-order});body.append(...rows)})})}
const bar=document.getElementById('filter');if(bar){const find=bar.querySelector('input'),status=bar.querySelector('select'),told=bar.querySelector('output'),items=all('[data-item]');bar.hidden=false;
const look=()=>{const text=find.value.trim().toLowerCase();let shown=0;for(const item of items){const fits=(status.value===''||item.dataset.status===status.value)&&(text===''||item.textContent.toLowerCase().includes(text));item.hidden=!fits;if(fits)shown++}
for(const part of all('.objective'))part.hidden=!all('[data-item]',part).some(item=>!item.hidden)&&all('[data-item]',part).length>0;
told.textContent=shown+' / '+items.length+' '+told.dataset.shown};
find.addEventListener('input',look);status.addEventListener('change',look)}
const open=()=>{const target=location.hash.length>1&&document.getElementById(decodeURIComponent(location.hash.slice(1)));for(let at=target;at;at=at.parentElement){if(at.tagName==='DETAILS')at.open=true}};addEventListener('hashchange',open);open();
addEventListener('beforeprint',()=>{for(const fold of all('details:not([open])')){fold.open=true;fold.dataset.folded=''}});
addEventListener('afterprint',()=>{for(const fold of all('details[data-folded]')){fold.open=false;delete fold.dataset.folded}})})()`.replaceAll('\n', '')
