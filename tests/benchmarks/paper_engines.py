"""One plan set by one engine, as ``bench_documents`` asks for it: a process of its own for each engine.

python paper_engines.py ENGINE

reads a line of JSON for each paper, ``{"content": …, "file": …}``, writes the file and answers with a line: the
milliseconds of wall clock and of processor time that it took. No engine reads the words from disk.
"""

import json
import sys
import time
from collections.abc import Callable
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from paper_content import DATE, FOOTER, HEADER, KIND, MEASURES_OF_GOAL, PUBLICITY, SENDER, SHARES, Content

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def ohdesk() -> Callable[[Content], bytes]:
    from ohdesk.documents.render import render

    return lambda content: render(ohdesk_document(content))


def ohdesk_document(content: Content):
    from ohdesk.documents import tree

    def cells(row):
        return (((tree.Run(row[0], bold=True),) if row[0] else ""), *row[1:])

    return tree.Document(
        title=content.title,
        language="fi",
        identification=tree.Identification(SENDER[0], SENDER[1:], KIND, DATE, publicity=PUBLICITY),
        blocks=(
            tree.LabelledList(tuple((label, (said,)) for label, said in content.facts)),
            tree.Heading(2, "Johdanto"),
            *(tree.Paragraph(text) for text in content.intro),
            tree.Heading(2, "Tavoitteet ja toimenpiteet"),
            tree.Table(HEADER, tuple(cells(row) for row in content.rows), SHARES),
            tree.Heading(2, "Sovittua"),
            tree.BulletList(content.points),
            tree.Heading(2, "Arviointi"),
            *(tree.Paragraph(text) for text in content.closing),
        ),
        orientation=tree.Orientation.LANDSCAPE,
        footer=FOOTER,
    )


def reportlab() -> Callable[[Content], bytes]:
    """The same look by ReportLab alone: its paragraphs, its tables, no tags and no archive's demands."""
    from io import BytesIO

    from reportlab.lib.colors import white
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import BaseDocTemplate, Frame, HRFlowable, PageTemplate, Paragraph, Spacer, Table

    from ohdesk.documents import style as look
    from ohdesk.documents.fonts import BOLD, REGULAR, SEMIBOLD
    from ohdesk.documents.style import styles

    for name, file in ((REGULAR, "Regular"), (SEMIBOLD, "Semibold"), (BOLD, "Bold")):
        registerFont(TTFont(name, str(FONTS / f"SourceSans3-{file}.ttf")))
    registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=REGULAR, boldItalic=BOLD)
    size = landscape(A4)
    width = size[0] - look.LEFT - look.RIGHT

    class Template(BaseDocTemplate):
        _doSave = 0  # noqa: N815

    def header(canvas, _):
        number(canvas, size[1] - look.BAND - 14, 9.5)
        canvas.setFont(REGULAR, 9.5)
        canvas.setFillColor(look.MUTED)
        canvas.drawString(look.LEFT, size[1] - look.BAND - 14, f"{KIND} {DATE} · {SENDER[1]} · {PUBLICITY}")
        canvas.setStrokeColor(look.HAIRLINE)
        canvas.line(look.LEFT, size[1] - look.BAND - 20, size[0] - look.RIGHT, size[1] - look.BAND - 20)
        footer(canvas, None)

    def footer(canvas, _):
        canvas.setFont(REGULAR, 9)
        canvas.setFillColor(look.MUTED)
        canvas.drawString(look.LEFT, look.FOOTER, FOOTER)

    def first(canvas, _):
        number(canvas, size[1] - look.BAND - 14, 10)
        footer(canvas, None)

    def number(canvas, base, _):
        canvas.saveState()
        canvas.translate(size[0] - look.RIGHT, base)
        canvas.doForm(f"page-{canvas.getPageNumber()}")
        canvas.restoreState()

    def plan_table(content, chosen):
        rows = [[Paragraph(title, chosen.cell_head) for title in HEADER]]
        for row in content.rows:
            name = f"<b>{escape(row[0])}</b>" if row[0] else ""
            rows.append([Paragraph(name, chosen.cell), *(Paragraph(escape(cell), chosen.cell) for cell in row[1:])])
        commands = [
            ("FONT", (0, 0), (-1, -1), REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5.5),
            ("BACKGROUND", (0, 0), (-1, 0), look.ACCENT),
            ("TEXTCOLOR", (0, 0), (-1, 0), white),
            ("LINEBELOW", (0, -1), (-1, -1), 0.6, look.HAIRLINE),
        ]
        for start in range(1, len(rows), MEASURES_OF_GOAL):
            end = min(start + MEASURES_OF_GOAL, len(rows)) - 1
            commands.append(("LINEABOVE", (0, start), (-1, start), 0.6, look.HAIRLINE))
            commands.append(("NOSPLIT", (0, start), (0, end)))
            if start // MEASURES_OF_GOAL % 2:
                commands.append(("BACKGROUND", (0, start), (-1, end), look.ZEBRA))
        widths = [width * share / sum(SHARES) for share in SHARES]
        return Table(rows, widths, style=commands, repeatRows=1, spaceBefore=3, spaceAfter=8)

    def flowables(content, chosen):
        plain = [("FONT", (0, 0), (-1, -1), REGULAR), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        head = [
            [
                Paragraph(SENDER[0], chosen.identification_bold),
                *(Paragraph(t, chosen.identification) for t in SENDER[1:]),
            ],
            [Paragraph(KIND, chosen.identification_bold), Paragraph(DATE, chosen.identification)],
            [Spacer(0, 13.4), Paragraph(PUBLICITY, chosen.identification_right)],
        ]
        facts = [
            [Paragraph(escape(label), chosen.label), Paragraph(escape(said), chosen.body)]
            for label, said in content.facts
        ]
        yield Table([head], [0.5 * width, 0.3 * width, 0.2 * width], style=plain)
        yield HRFlowable("100%", 1.1, color=look.ACCENT, spaceBefore=7, spaceAfter=4)
        yield Paragraph(escape(content.title), chosen.title)
        yield Table(facts, [look.HANG, width - look.HANG], style=plain, hAlign="LEFT")
        yield Paragraph("Johdanto", chosen.heading2)
        yield from (Paragraph(escape(text), chosen.body) for text in content.intro)
        yield Paragraph("Tavoitteet ja toimenpiteet", chosen.heading2)
        yield plan_table(content, chosen)
        yield Paragraph("Sovittua", chosen.heading2)
        yield from (Paragraph(escape(text), chosen.list_item, bulletText="•") for text in content.points)
        yield Paragraph("Arviointi", chosen.heading2)
        yield from (Paragraph(escape(text), chosen.body) for text in content.closing)

    def made(content: Content) -> bytes:
        chosen = styles("fi")
        file = BytesIO()
        template = Template(
            file, pagesize=size, title=content.title, author=SENDER[0], lang="fi", initialFontName=REGULAR
        )
        top = look.BAND + 4
        frames = [
            Frame(look.LEFT, look.BOTTOM, width, size[1] - look.BOTTOM - top - less, 0, 0, 0, 0) for less in (0, 30)
        ]
        template.addPageTemplates(
            [
                PageTemplate("first", frames[0], onPage=first, autoNextPageTemplate="next"),
                PageTemplate("next", frames[1], onPage=header),
            ]
        )
        template.build(list(flowables(content, chosen)))
        canvas = template.canv
        for page in range(1, template.page + 1):
            canvas.beginForm(f"page-{page}", -90, -10, 0, 10)
            canvas.setFont(REGULAR, 10 if page == 1 else 9.5)
            canvas.drawRightString(0, 0, f"{page} ({template.page})")
            canvas.endForm()
        canvas.save()
        return file.getvalue()

    return made


def weasyprint() -> Callable[[Content], bytes]:
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    configuration = FontConfiguration()
    faces = "".join(
        f"@font-face {{ font-family: Paper; font-weight: {weight}; src: url({(FONTS / file).as_uri()}) }}"
        for weight, file in (
            (400, "SourceSans3-Regular.ttf"),
            (600, "SourceSans3-Semibold.ttf"),
            (700, "SourceSans3-Bold.ttf"),
        )
    )
    # the page's margins hold header and footer; hyphens are asked for, though Pyphen has none for Finnish
    look = CSS(
        string=f"""{faces}
        @page {{ size: A4 landscape; margin: 19mm 18mm 20mm 20mm;
          @top-left {{ content: "{KIND} {DATE} · {SENDER[1]} · {PUBLICITY}"; font: 9.5pt Paper; color: #51606F }}
          @top-right {{ content: counter(page) " (" counter(pages) ")"; font: 9.5pt Paper }}
          @bottom-left {{ content: "{FOOTER}"; font: 9pt Paper; color: #51606F }} }}
        @page :first {{ margin-top: 11mm; @top-left {{ content: "" }} }}
        body {{ font: 11pt/15.2pt Paper; color: #17202B; hyphens: auto; overflow-wrap: anywhere; margin: 0 }}
        header {{ display: flex; border-bottom: 1.1pt solid #0B4A7A; font-size: 10pt; line-height: 13.4pt }}
        header div {{ width: 50% }} p {{ margin: 0 0 6pt }}
        h1 {{ font: 700 20pt/24pt Paper; color: #0B4A7A; margin: 10pt 0 8pt }}
        h2 {{ font: 600 13pt/17pt Paper; color: #0B4A7A; margin: 13pt 0 3pt; break-after: avoid }}
        dl {{ display: grid; grid-template-columns: 45.72mm auto; margin: 0 }}
        dt {{ font-weight: 600; color: #0B4A7A }} dd {{ margin: 0 0 5pt }}
        table {{ border-collapse: collapse; table-layout: fixed; width: 100%; font-size: 9.5pt; line-height: 12.4pt }}
        th {{ background: #0B4A7A; color: white; font-weight: 600; text-align: left }}
        th, td {{ padding: 4pt 4pt 5.5pt; vertical-align: top }} tr {{ break-inside: avoid }}
        .goal {{ border-top: .6pt solid #B9C4CF }} .odd {{ background: #F3F6F9 }} td:first-child {{ font-weight: 600 }}
        """,
        font_config=configuration,
    )
    columns = "".join(f'<col style="width: {100 * share / sum(SHARES):.2f}%">' for share in SHARES)
    head = "".join(f'<th scope="col">{title}</th>' for title in HEADER)

    def paragraphs(texts):
        return "".join(f"<p>{escape(text)}</p>" for text in texts)

    def row(number, cells):
        goal = "goal" if number % MEASURES_OF_GOAL == 0 else ""
        odd = "odd" if number // MEASURES_OF_GOAL % 2 else ""
        return f'<tr class="{goal} {odd}">{"".join(f"<td>{escape(cell)}</td>" for cell in cells)}</tr>'

    def made(content: Content) -> bytes:
        facts = "".join(f"<dt>{escape(label)}</dt><dd>{escape(said)}</dd>" for label, said in content.facts)
        rows = "".join(row(number, cells) for number, cells in enumerate(content.rows))
        page = f"""<!doctype html><html lang="fi"><head><meta charset="utf-8">
        <title>{escape(content.title)}</title></head><body><header><div><b>{SENDER[0]}</b><br>{"<br>".join(SENDER[1:])}</div><div><b>{KIND}</b><br>{DATE}</div>
        <div>{PUBLICITY}</div></header><h1>{escape(content.title)}</h1><dl>{facts}</dl>
        <h2>Johdanto</h2>{paragraphs(content.intro)}<h2>Tavoitteet ja toimenpiteet</h2>
        <table>{columns}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
        <h2>Sovittua</h2><ul>{"".join(f"<li>{escape(text)}</li>" for text in content.points)}</ul>
        <h2>Arviointi</h2>{paragraphs(content.closing)}</body></html>"""
        made = HTML(string=page).write_pdf(stylesheets=[look], font_config=configuration, pdf_variant="pdf/ua-1")
        return bytes(made)

    return made


def typst() -> Callable[[Content], bytes]:
    from typst import Compiler

    compiler = Compiler(font_paths=[str(FONTS)], ignore_system_fonts=True)
    look = f"""
    #let ink = rgb("#17202B"); #let accent = rgb("#0B4A7A"); #let muted = rgb("#51606F")
    #set page(paper: "a4", flipped: true, margin: (left: 20mm, right: 18mm, top: 19mm, bottom: 20mm),
      header: context {{ set text(9.5pt, fill: muted)
        if counter(page).get().first() > 1 [{KIND} {DATE} · {SENDER[1]} · {PUBLICITY}]
        h(1fr); counter(page).display("1 (1)", both: true) }},
      footer: text(9pt, fill: muted)[{FOOTER}])
    #set text(font: "Source Sans 3", size: 11pt, fill: ink, lang: "fi", hyphenate: true)
    #set par(leading: 7.9pt, spacing: 13.9pt)
    #show heading.where(level: 1): set text(20pt, weight: 700, fill: accent)
    #show heading.where(level: 2): set text(13pt, weight: 600, fill: accent)
    #let plan(head, rows) = {{
      set text(9.5pt, hyphenate: true); set par(leading: 6.1pt)
      table(columns: ({", ".join(f"{share}fr" for share in SHARES)}), stroke: none,
        inset: (x: 4pt, top: 4pt, bottom: 5.5pt),
        fill: (_, y) => if y == 0 {{ accent }}
          else if calc.odd(calc.quo(y - 1, {MEASURES_OF_GOAL})) {{ rgb("#F3F6F9") }},
        table.header(..head.map(title => text(fill: white, weight: 600, title))),
        ..rows.enumerate().map(((n, row)) => (
          ..if calc.rem(n, {MEASURES_OF_GOAL}) == 0 {{ (table.hline(stroke: .6pt + rgb("#B9C4CF")),) }},
          text(weight: 600, row.at(0)), ..row.slice(1))).flatten())
    }}
    """

    def said(value) -> str:
        """A value as typst's code writes it."""
        if isinstance(value, str):
            return json.dumps(value, ensure_ascii=False)
        return f"({''.join(f'{said(part)}, ' for part in value)})"

    def made(content: Content) -> bytes:
        facts = "".join(
            f"text(weight: 600, fill: accent, {said(label)}), {said(text)}, " for label, text in content.facts
        )
        source = f"""#set document(title: {said(content.title)}, author: {said(SENDER[0])})
        {look}
        #grid(columns: (5fr, 3fr, 2fr), [*{SENDER[0]}* \\ {SENDER[1]} \\ {SENDER[2]}],
          [*{KIND}* \\ {DATE}], align(right)[{PUBLICITY}])
        #line(length: 100%, stroke: 1.1pt + accent)
        #heading(level: 1, {said(content.title)})
        #grid(columns: (45.72mm, 1fr), row-gutter: 5pt, {facts})
        == Johdanto
        #for text in {said(content.intro)} {{ par(text) }}
        == Tavoitteet ja toimenpiteet
        #plan({said(HEADER)}, {said(content.rows)})
        == Sovittua
        #list(..{said(content.points)})
        == Arviointi
        #for text in {said(content.closing)} {{ par(text) }}
        """
        return compiler.compile(input=source.encode(), format="pdf", pdf_standards=["ua-1", "a-2a"])

    return made


ENGINES = {made.__name__: made for made in (ohdesk, reportlab, weasyprint, typst)}


def main(name: str) -> None:
    engine = None
    for line in sys.stdin:
        asked = json.loads(line)
        content = Content(**asked["content"])
        began = time.perf_counter(), time.process_time()
        engine = engine or ENGINES[name]()
        pdf = engine(content)
        took = [
            (now - then) * 1000 for now, then in zip((time.perf_counter(), time.process_time()), began, strict=True)
        ]
        Path(asked["file"]).write_bytes(pdf)
        print(json.dumps(took), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
