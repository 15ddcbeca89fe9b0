// All pictures on one page: a row for each page with its variants side by side, what was found under it, a filter.
const VARIANT = /-(zh|en)-(light|dark)-(\d+)\.png$/
const plain = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const STYLE = `body{margin:16px;font:13px/1.5 sans-serif}input{font:inherit;padding:4px 8px;width:280px;position:sticky;top:8px}
section{border-top:1px solid #ccc;margin-top:16px}div{display:flex;gap:12px;overflow-x:auto;align-items:flex-start}
figure{margin:0;flex:none}img{height:420px;max-width:560px;object-fit:cover;object-position:top left;border:1px solid #ccc}ul{color:#a00}`
const FILTER = `const look=(event)=>{for(const each of document.querySelectorAll('section'))
each.hidden=!each.id.includes(event.target.value.trim())};document.querySelector('input').addEventListener('input',look)`

export function contactSheet(pictures, problems) {
  const pages = [...new Set(pictures.map((file) => file.replace(VARIANT, '')))].sort()
  const rows = pages.map((page) => {
    const figures = pictures
      .filter((file) => file.replace(VARIANT, '') === page)
      .sort((one, other) => rank(one) - rank(other))
      .map(
        (file) =>
          `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file.slice(page.length + 1, -4)}</figcaption></figure>`,
      )
    const found = problems
      .filter((each) => each.page === page)
      .map(({ variant, kind, what }) => `<li>${variant}: ${kind} ${plain(what)}</li>`)
    return `<section id="${page}"><h2>${page}</h2><div>${figures.join('')}</div>${found.length ? `<ul>${found.join('')}</ul>` : ''}</section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pages</title><style>${STYLE}</style>
<h1>${pages.length} pages, ${pictures.length} pictures, ${problems.length} problems</h1><input placeholder="Page" aria-label="Page">
${rows.join('\n')}<script>${FILTER}</script></html>\n`
}

function rank(file) {
  const [, language, appearance, width] = VARIANT.exec(file) ?? []
  return (language === 'en' ? 4 : 0) + (appearance === 'dark' ? 2 : 0) + (width === '390' ? 1 : 0)
}
