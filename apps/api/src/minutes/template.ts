/**
 * How the page looks, in the typesetter's language. It knows blocks and no minutes: the text comes in as data. Only the fonts
 * that come with the typesetter are named, and no other may take their place.
 */
export const TEMPLATE = `
#let doc = json(bytes(sys.inputs.document))
#let grey = luma(35%)
#let lines(told) = told.split("\\n").join(linebreak())
#let code(digest) = {
  set text(font: "DejaVu Sans Mono", size: 0.78em, hyphenate: false)
  // A digest has no place to break; in a narrow column it needs some, that nobody copies with it.
  digest.clusters().chunks(8).map(part => box(part.join())).join()
}
#let value(it) = if type(it) == array { it.map(value).join() } else if type(it) == dictionary { code(it.code) } else { lines(it) }
#let under(it) = {
  if "text" in it { value(it.text) }
  if "points" in it {
    list(..it.points.map(point => {
      if "label" in point { value(point.label) + if "text" in point [: ] }
      under(point)
    }))
  }
}

#set document(title: doc.title, date: auto)
#set text(lang: doc.language, region: doc.region, font: ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono"), fallback: false, size: 10.5pt)
#set par(leading: 0.6em, spacing: 0.85em)
#set page(
  paper: "a4",
  margin: (top: 3.1cm, bottom: 2.3cm, left: 2.4cm, right: 2.1cm),
  header-ascent: 35%,
  header: {
    set text(size: 8.5pt, fill: grey)
    grid(columns: (1fr, auto), column-gutter: 1em, row-gutter: 0.5em,
      doc.head.at(0), align(right, doc.head.at(1)),
      ..if "mark" in doc { (grid.cell(colspan: 2, text(weight: "bold", fill: black, doc.mark)),) })
    v(-0.4em)
    line(length: 100%, stroke: 0.4pt + grey)
  },
  footer: context {
    set text(size: 8.5pt, fill: grey)
    h(1fr)
    counter(page).display((page, all) => [#page (#all)], both: true)
  },
)
#show heading: it => block(sticky: true, above: if it.level < 3 { 1.7em } else { 1.25em }, below: 0.75em, it.body)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 11.8pt)
#show heading.where(level: 4): set text(size: 10.5pt, style: "italic", weight: "regular")
#show regex("p-[0-9a-f]{32}|sha256:[A-Za-z0-9_-]{43}"): it => code(it.text)
#set table(stroke: (x, y) => (bottom: if y == 0 { 0.7pt } else { 0.3pt + luma(65%) }), inset: (x: 3pt, y: 4pt), align: left)
#show table: set text(size: 9.3pt, hyphenate: true)
#show table: set par(leading: 0.5em)
#set terms(separator: [], hanging-indent: 4.9cm, spacing: 0.62em)
#set list(indent: 0.2em, body-indent: 0.6em, spacing: 0.62em, marker: [–])
#show quote.where(block: true): set block(above: 0.55em, below: 0.9em)
#show quote.where(block: true): set pad(left: 1.2em, right: 0em)

#for part in doc.blocks {
  if part.kind == "heading" { heading(level: part.level, part.text) }
  else if part.kind == "paragraph" {
    for told in part.text.split(regex("\\n\\s*\\n")) { par(if part.at("strong", default: false) { strong(lines(told)) } else { lines(told) }) }
  }
  else if part.kind == "facts" {
    terms(..part.rows.map(((label, it)) => terms.item(box(width: 4.9cm, label), value(it))))
  }
  else if part.kind == "captioned" {
    block(sticky: true, above: 1.1em, below: 0.62em, strong(part.caption))
    // A list begins on the line of its label, as a text does.
    let beside(it) = if "text" in it { under(it) } else { block(above: -0.72em, under(it)) }
    terms(..part.points.map(it => terms.item(box(width: 4.9cm, value(it.label)), beside(it))))
  }
  else if part.kind == "table" {
    table(
      columns: part.widths.map(width => width * 1fr),
      table.header(..part.head.map(cell => strong(cell))),
      ..part.rows.flatten().map(lines),
    )
  }
  else if part.kind == "list" { list(..part.items.map(lines)) }
  else if part.kind == "quote" { block(sticky: true, below: 0.55em, strong(part.by)); quote(block: true, lines(part.text)) }
}
`;
