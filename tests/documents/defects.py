"""Ways to spoil a good file, one at a time, by what they break; each is found by the gate."""

import re
from functools import cache
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from samples import everything

from ohdesk.documents.inspection import Rule
from ohdesk.documents.reading import TaggedFile
from ohdesk.documents.render import render


@cache
def good():
    return render(everything("fi"))


def spoilt(spoil):
    """The good file, broken in one way."""
    with pikepdf.open(BytesIO(good())) as pdf:
        spoil(pdf)
        broken = BytesIO()
        pdf.save(broken, fix_metadata_version=False)
    return broken.getvalue()


def elements(pdf, tag):
    return [node.element for node in TaggedFile(pdf).nodes() if node.tag == tag]


def rewrite(pdf, pattern, replacement, page=0):
    """Change the first piece of a page's content that looks like ``pattern``."""
    content = pdf.pages[page].Contents
    changed = re.sub(pattern, replacement, content.read_bytes(), count=1, flags=re.DOTALL)
    assert changed != content.read_bytes()
    content.write(changed)


def redescribe(pdf, pattern, replacement):
    changed = re.sub(pattern, replacement, pdf.Root.Metadata.read_bytes(), flags=re.DOTALL)
    assert changed != pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(changed)


def move(pdf, tag, parent):
    """Hang the last element of ``tag`` under the first of ``parent``."""
    element, new = elements(pdf, tag)[-1], elements(pdf, parent)[0]
    old = element.P
    old.K = Array([kid for kid in old.K if not isinstance(kid, pikepdf.Object) or kid.objgen != element.objgen])
    element.P = new
    new.K.append(element)


def first_font(pdf):
    return next(iter(pdf.pages[0].Resources.Font.values()))


def remap(pdf, before, after):
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode.write(re.sub(before, after, font.ToUnicode.read_bytes()))


def wide(pdf):
    """The attributes of a cell over several columns."""
    return next(cell.A for cell in elements(pdf, "TD") if "/ColSpan" in cell.get("/A", {}))


def swap_ways_back(pdf):
    ways = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    ways[3], ways[4] = ways[4], ways[3]


def drop(holder, key):
    del holder[key]


def put(holder, key, value):
    holder[key] = value


def nodes(pdf, tag):
    return [node for node in TaggedFile(pdf).nodes() if node.tag == tag]


def exchange(holder, one, other):
    """Change the places of two items of an array."""
    holder[one], holder[other] = holder[other], holder[one]


def exchange_values(one, other, key):
    one[key], other[key] = other[key], one[key]


def say_in(pdf, words, language):
    """Let the element that says ``words`` in another language claim a language."""
    for node in TaggedFile(pdf).nodes():
        if "/Lang" in node.element and words in TaggedFile(pdf).text(node):
            put(node.element, "/Lang", String(language)) if language else drop(node.element, "/Lang")
            return
    raise AssertionError(words)


def draw_on(pdf, operators, page=0):
    """Add operators to a page, as an artifact."""
    content = pdf.pages[page].Contents
    content.write(content.read_bytes() + b"\n/Artifact BMC " + operators + b" EMC\n")


def draw_with(pdf, **state):
    """Draw a spot in an unusual graphics state."""
    pdf.pages[0].Resources.ExtGState = Dictionary(Odd=Dictionary(Type=Name.ExtGState, **state))
    draw_on(pdf, b"q /Odd gs 0 0 1 1 re f Q")


def draw_form(pdf, **facts):
    form = pdf.make_stream(b"0 0 1 1 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]), **facts)
    pdf.pages[0].Resources.XObject.Odd = form
    draw_on(pdf, b"q /Odd Do Q")


def draw_image(pdf, **facts):
    shape = {"Width": 1, "Height": 1, "BitsPerComponent": 8, "ColorSpace": Name.DeviceRGB, **facts}
    pdf.pages[0].Resources.XObject.Odd = pdf.make_stream(b"abc", Type=Name.XObject, Subtype=Name.Image, **shape)
    draw_on(pdf, b"q /Odd Do Q")


def read_header(pdf):
    """Let a running header be a paragraph, with all that belongs to it."""
    ways = pdf.Root.StructTreeRoot.ParentTree.Nums[3]
    number, root = len(ways), elements(pdf, "Document")[0]
    rewrite(pdf, rb"/Artifact <</Type /Pagination /Subtype /Header>>", b"/P <</MCID %d>>" % number, page=1)
    paragraph = Dictionary(Type=Name.StructElem, S=Name.P, P=root, Pg=pdf.pages[1].obj, K=number)
    said = pdf.make_indirect(paragraph)
    root.K.append(said)
    ways.append(said)


def annotate(pdf, **facts):
    """Lay another annotation over the first page."""
    note = Dictionary(Type=Name.Annot, Rect=Array([0, 0, 9, 9]), F=4, Contents=String("x"), **facts)
    pdf.pages[0].obj.Annots.append(pdf.make_indirect(note))


def link_to(pdf, target):
    area = pdf.pages[0].Annots[0]
    drop(area, "/A")
    put(area, "/Dest", target)


def shift_widths(pdf):
    font = first_font(pdf)
    font.Widths = Array([int(width) + 200 for width in font.Widths])


def compress_with(pdf, name):
    content = pdf.pages[0].Contents
    content.write(content.read_bytes())
    content.Filter = name


def profile(pdf):
    return pdf.Root.OutputIntents[0]


def attach(pdf):
    file = pdf.make_stream(b"{}", Type=Name.EmbeddedFile)
    facts = Dictionary(Type=Name.Filespec, F=String("a.json"), EF=Dictionary(F=file))
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String("a.json"), pdf.make_indirect(facts)])))


OWN = {
    "no structure tree": (Rule.UNTAGGED, lambda pdf: drop(pdf.Root, "/StructTreeRoot")),
    "not marked": (Rule.UNTAGGED, lambda pdf: drop(pdf.Root, "/MarkInfo")),
    "suspect marks": (Rule.UNTAGGED, lambda pdf: put(pdf.Root.MarkInfo, "/Suspects", True)),
    "no language": (Rule.LANGUAGE, lambda pdf: drop(pdf.Root, "/Lang")),
    "a language in words": (Rule.LANGUAGE, lambda pdf: put(pdf.Root, "/Lang", String("suomen kieli"))),
    "file name for a title": (Rule.TITLE, lambda pdf: drop(pdf.Root, "/ViewerPreferences")),
    "no title": (Rule.TITLE, lambda pdf: redescribe(pdf, rb"<dc:title>.*?</dc:title>", b"")),
    "two titles": (Rule.TITLE, lambda pdf: put(pdf.trailer.Info, "/Title", String("Muu"))),
    "two authors": (Rule.TITLE, lambda pdf: drop(pdf.trailer.Info, "/Author")),
    "no description": (Rule.CLAIM, lambda pdf: drop(pdf.Root, "/Metadata")),
    "a broken description": (Rule.CLAIM, lambda pdf: redescribe(pdf, b"</rdf:RDF>", b"")),
    "no archive claim": (Rule.CLAIM, lambda pdf: redescribe(pdf, b"<pdfaid:part>2</pdfaid:part>", b"")),
    "a lower archive claim": (Rule.CLAIM, lambda pdf: redescribe(pdf, b">A</pdfaid", b">B</pdfaid")),
    "no accessibility claim": (Rule.CLAIM, lambda pdf: redescribe(pdf, b"<pdfuaid:part>1</pdfuaid:part>", b"")),
    "a claim not explained": (Rule.CLAIM, lambda pdf: redescribe(pdf, b"<pdfaExtension:.*</pdfaExtension:[^>]*>", b"")),
    "no colour profile": (Rule.COLOUR, lambda pdf: drop(pdf.Root, "/OutputIntents")),
    "an action on opening": (
        Rule.FORBIDDEN,
        lambda pdf: put(pdf.Root, "/OpenAction", Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))),
    ),
    "an attachment": (Rule.FORBIDDEN, lambda pdf: put(pdf.Root, "/Names", Dictionary(EmbeddedFiles=Dictionary()))),
    "untagged text": (Rule.UNMARKED_INK, lambda pdf: rewrite(pdf, rb"/H1 <</MCID \d+>> BDC(.*?)EMC", rb"\1")),
    "an untagged rule": (Rule.UNMARKED_INK, lambda pdf: rewrite(pdf, rb"/Artifact BMC(.*?)EMC", rb"\1")),
    "hidden text": (Rule.LOST_MARK, lambda pdf: rewrite(pdf, rb"/H1 <</MCID \d+>> BDC", b"/Artifact BMC")),
    "an artifact in text": (
        Rule.TANGLED_MARKS,
        lambda pdf: rewrite(pdf, rb"(/H1 <</MCID \d+>> BDC)(.*?)EMC", rb"\1 /Artifact BMC\2 EMC EMC"),
    ),
    "a mark never ended": (Rule.TANGLED_MARKS, lambda pdf: rewrite(pdf, rb"BDC(.*?)EMC", rb"BDC\1")),
    "a mark ended twice": (Rule.TANGLED_MARKS, lambda pdf: rewrite(pdf, b"EMC", b"EMC EMC")),
    "one mark twice": (Rule.TANGLED_MARKS, lambda pdf: rewrite(pdf, rb"/MCID 4>>", b"/MCID 3>>")),
    "running header read aloud": (
        Rule.LOST_MARK,
        lambda pdf: rewrite(pdf, rb"/Artifact <</Type /Pagination /Subtype /Header>>", b"/P <</MCID 999>>", page=1),
    ),
    "ways back swapped": (Rule.WRONG_WAY_BACK, swap_ways_back),
    "no way back": (Rule.WRONG_WAY_BACK, lambda pdf: drop(pdf.Root.StructTreeRoot, "/ParentTree")),
    "a wrong parent": (Rule.WRONG_WAY_BACK, lambda pdf: put(elements(pdf, "H1")[0], "/P", elements(pdf, "H2")[0])),
    "an unknown tag": (Rule.UNKNOWN_TAG, lambda pdf: put(elements(pdf, "P")[4], "/S", Name.Kappale)),
    "an item outside of its list": (Rule.NESTING, lambda pdf: move(pdf, "LI", "Document")),
    "a cell outside of its row": (Rule.NESTING, lambda pdf: move(pdf, "TD", "Table")),
    "a paragraph in a row": (Rule.NESTING, lambda pdf: put(elements(pdf, "TD")[0], "/S", Name.P)),
    "an empty paragraph": (Rule.EMPTY, lambda pdf: elements(pdf, "Document")[0].K.append(
        pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=elements(pdf, "Document")[0])))),
    "a list of unknown order": (Rule.LIST, lambda pdf: drop(elements(pdf, "L")[0], "/A")),
    "a table without headers": (
        Rule.TABLE,
        lambda pdf: [put(cell, "/S", Name.TD) for cell in elements(pdf, "TH")],
    ),
    "headers of nothing": (Rule.TABLE, lambda pdf: [drop(cell, "/A") for cell in elements(pdf, "TH")]),
    "a cell too few": (Rule.TABLE, lambda pdf: drop(elements(pdf, "TR")[5].K, 1)),
    "a span forgotten": (Rule.TABLE, lambda pdf: drop(elements(pdf, "TH")[3].A, "/RowSpan")),
    "a span too wide": (Rule.TABLE, lambda pdf: put(wide(pdf), "/ColSpan", 4)),
    "headers that nobody is called": (Rule.TABLE, lambda pdf: put(wide(pdf), "/Headers", Array([String("none")]))),
    "a note without a name": (Rule.NOTE, lambda pdf: drop(elements(pdf, "Note")[0], "/ID")),
    "two notes of one name": (Rule.NOTE, lambda pdf: put(elements(pdf, "Note")[1], "/ID", String("note-0-1"))),
    "a heading left out": (Rule.HEADINGS, lambda pdf: put(elements(pdf, "H2")[0], "/S", Name.H4)),
    "no heading": (Rule.HEADINGS, lambda pdf: [put(e, "/S", Name.P) for h in "123" for e in elements(pdf, f"H{h}")]),
    "a link outside of the structure": (Rule.LINK, lambda pdf: drop(elements(pdf, "Link")[0].K, 1)),
    "a link without words": (Rule.LINK, lambda pdf: drop(pdf.pages[0].Annots[0], "/Contents")),
    "a link that does not lead back": (Rule.LINK, lambda pdf: put(pdf.pages[0].Annots[0], "/StructParent", 0)),
    "a link unknown on paper": (Rule.LINK, lambda pdf: put(pdf.pages[0].Annots[0], "/F", 0)),
    "a link that runs a program": (Rule.LINK, lambda pdf: put(pdf.pages[0].Annots[0].A, "/S", Name.Launch)),
    "links in no order": (Rule.LINK, lambda pdf: drop(pdf.pages[0].obj, "/Tabs")),
    "a font left out": (Rule.FONT, lambda pdf: drop(first_font(pdf).FontDescriptor, "/FontFile2")),
    "glyphs without characters": (Rule.TEXT, lambda pdf: drop(first_font(pdf), "/ToUnicode")),
    "characters of nobody": (Rule.TEXT, lambda pdf: remap(pdf, b"<0061>", b"<e001>")),
    "a character that is none": (Rule.TEXT, lambda pdf: remap(pdf, b"<0061>", b"<0000>")),
    "a picture without words": (Rule.FIGURE, lambda pdf: put(elements(pdf, "H1")[0], "/S", Name.Figure)),
    "a link to a page of another file": (
        Rule.LINK,
        lambda pdf: link_to(pdf, Array([pdf.make_indirect(Dictionary(Type=Name.Page)), Name.Fit])),
    ),
    "a link to a name that is not there": (Rule.LINK, lambda pdf: link_to(pdf, String("nowhere"))),
    "a file name for a picture's words": (
        Rule.FIGURE,
        lambda pdf: put(elements(pdf, "Figure")[0], "/Alt", String("kuva_12.PNG")),
    ),
    "a picture that lies nowhere": (Rule.FIGURE, lambda pdf: drop(elements(pdf, "Figure")[0], "/A")),
    "an item without a body": (Rule.LIST, lambda pdf: drop(elements(pdf, "LI")[0].K, 1)),
    "a header after its rows": (Rule.TABLE, lambda pdf: exchange(elements(pdf, "Table")[0].K, 0, 1)),
    "two headers of one name": (
        Rule.NOTE,
        lambda pdf: [put(cell, "/ID", String("same")) for cell in elements(pdf, "TH") if "/ID" in cell],
    ),
    "a page left without its number": (Rule.WRONG_WAY_BACK, lambda pdf: drop(pdf.pages[1].obj, "/StructParents")),
}  # fmt: skip


MORE = {
    # PDF/UA: what is read aloud
    "a standard tag given another meaning": lambda pdf: put(
        pdf.Root.StructTreeRoot, "/RoleMap", Dictionary(P=Name.Span)
    ),
    "an unknown tag that stands for itself": lambda pdf: (
        put(elements(pdf, "P")[4], "/S", Name.Kappale),
        put(pdf.Root.StructTreeRoot, "/RoleMap", Dictionary(Kappale=Name.Kappale)),
    ),
    "other words in the place of text": lambda pdf: put(elements(pdf, "P")[5], "/ActualText", String("Muuta")),
    "other words in the place of ink": lambda pdf: rewrite(pdf, rb"(/H1 <</MCID \d+)>>", rb"\1 /ActualText (Muuta)>>"),
    "a second title": lambda pdf: put(elements(pdf, "H2")[0], "/S", Name.H1),
    "a heading of the wrong depth": lambda pdf: put(elements(pdf, "H3")[0], "/S", Name.H2),
    "a paragraph posing as heading": lambda pdf: put(elements(pdf, "P")[8], "/S", Name.H2),
    "a heading posing as paragraph": lambda pdf: put(elements(pdf, "H2")[-1], "/S", Name.P),
    "an item whose body stands before its mark": lambda pdf: exchange(elements(pdf, "LI")[0].K, 0, 1),
    "two items exchanged": lambda pdf: exchange(elements(pdf, "L")[0].K, 0, 1),
    "a row span past the end": lambda pdf: put(elements(pdf, "TH")[3].A, "/RowSpan", 99),
    "a row span too long": lambda pdf: put(elements(pdf, "TH")[3].A, "/RowSpan", 3),
    "a column span too wide": lambda pdf: put(elements(pdf, "TD")[0], "/A", Dictionary(O=Name.Table, ColSpan=2)),
    "a group of columns that spans none": lambda pdf: [
        drop(cell.A, "/ColSpan") for cell in elements(pdf, "TH") if "/ColSpan" in cell.get("/A", Dictionary())
    ],
    "a header that is an ordinary cell": lambda pdf: put(elements(pdf, "TH")[4], "/S", Name.TD),
    "a cell that is a header": lambda pdf: (
        put(elements(pdf, "TD")[4], "/S", Name.TH),
        put(elements(pdf, "TH")[4], "/A", Dictionary(O=Name.Table, Scope=Name.Row)),
    ),
    "cells that name headers that are not there": lambda pdf: [
        put(cell.A, "/Headers", Array([String("nowhere")]))
        for cell in elements(pdf, "TD")
        if "/Headers" in cell.get("/A", Dictionary())
    ],
    "two cells exchanged": lambda pdf: exchange(elements(pdf, "TR")[1].K, 1, 2),
    "a row left out": lambda pdf: drop(elements(pdf, "TBody")[0].K, 3),
    "a table read as paragraphs": lambda pdf: [
        put(element, "/S", Name.Div) for tag in ("Table", "THead", "TBody", "TR") for element in elements(pdf, tag)
    ],
    "a link that is hidden": lambda pdf: put(pdf.pages[0].Annots[0], "/F", 6),
    "a link whose ink is a paragraph's": lambda pdf: put(elements(pdf, "Link")[0], "/S", Name.Span),
    "a note stuck on the page": lambda pdf: annotate(pdf, Subtype=Name.Text),
    "a note posing as a paragraph": lambda pdf: put(elements(pdf, "Note")[0], "/S", Name.P),
    "the mark of a note left out": lambda pdf: drop(elements(pdf, "Reference")[-1], "/K"),
    "a picture's words left out": lambda pdf: drop(elements(pdf, "Figure")[0], "/Alt"),
    "a picture's words left blank": lambda pdf: put(elements(pdf, "Figure")[0], "/Alt", String(" ")),
    "another picture's words": lambda pdf: exchange_values(*elements(pdf, "Figure")[:2], "/Alt"),
    "a language in words for a phrase": lambda pdf: say_in(pdf, "elevhälsogrupp", "ruotsi"),
    "Swedish words read as Finnish": lambda pdf: say_in(pdf, "elevhälsogrupp", ""),
    "a Swedish column read as Finnish": lambda pdf: say_in(pdf, "Elevhälsoplanen", "fi"),
    "a file in the wrong language": lambda pdf: put(pdf.Root, "/Lang", String("sv")),
    "ways back cut short": lambda pdf: drop(pdf.Root.StructTreeRoot.ParentTree.Nums[1], -1),
    "two pages' ways back exchanged": lambda pdf: exchange_values(pdf.pages[0].obj, pdf.pages[1].obj, "/StructParents"),
    "a mark that is nobody's number": lambda pdf: rewrite(pdf, rb"/H1 <</MCID \d+>>", b"/H1 <</MCID 9999>>"),
    "ink of another page": lambda pdf: put(elements(pdf, "H1")[0], "/Pg", pdf.pages[1].obj),
    "text that is there but not seen": lambda pdf: rewrite(pdf, rb"(/H1 <</MCID \d+>> BDC)", rb"\1 3 Tr"),
    "text in the colour of the paper": lambda pdf: rewrite(
        pdf, rb"(/H1 <</MCID \d+>> BDC.*?)[\d.]+ [\d.]+ [\d.]+ rg", rb"\g<1>1 1 1 rg"
    ),
    # What no validator can see: everything is legal, and wrong
    "the tree in another order": lambda pdf: exchange(elements(pdf, "Document")[0].K, 8, 9),
    "letters that mean other letters": lambda pdf: remap(pdf, b"<0061>", b"<0062>"),
    "a running header that is content": read_header,
    "two passages' ink exchanged": lambda pdf: exchange_values(*elements(pdf, "P")[3:5], "/K"),
    # PDF/A: what an archive keeps
    "a colour profile that is none": lambda pdf: profile(pdf).DestOutputProfile.write(b"sRGB"),
    "a colour profile of four colours": lambda pdf: put(profile(pdf).DestOutputProfile, "/N", 4),
    "a purpose of colours that is unknown": lambda pdf: put(profile(pdf), "/S", Name.GTS_NONE),
    "colours for a press": lambda pdf: draw_on(pdf, b"0 0 0 1 k 0 0 1 1 re f"),
    "a transfer curve": lambda pdf: draw_with(pdf, TR=Name.Identity),
    "an unknown way to blend": lambda pdf: draw_with(pdf, BM=Name.Fancy),
    "an unknown rendering intent": lambda pdf: draw_with(pdf, RI=Name.Fancy),
    "a picture smoothed by the reader": lambda pdf: draw_image(pdf, Interpolate=True),
    "a picture with others in its place": lambda pdf: draw_image(pdf, Alternates=Array()),
    "a drawing in PostScript": lambda pdf: draw_form(pdf, PS=pdf.make_stream(b"x"), Subtype2=Name.PS),
    "a drawing that lies in another file": lambda pdf: draw_form(pdf, Ref=Dictionary(F=String("x.pdf"), Page=0)),
    "an operator that nobody knows": lambda pdf: draw_on(pdf, b"1 2 odd"),
    "states nested too deep": lambda pdf: draw_on(pdf, b"q " * 40 + b"Q " * 40),
    "a stream packed by a forbidden method": lambda pdf: compress_with(pdf, Name.LZWDecode),
    "a stream that lies in another file": lambda pdf: put(pdf.pages[0].Contents, "/F", String("x.bin")),
    "widths that the font does not have": shift_widths,
    "a font that breaks off": lambda pdf: first_font(pdf).FontDescriptor.FontFile2.write(b"\0\1\0\0"),
    "a font without widths": lambda pdf: drop(first_font(pdf), "/Widths"),
    "a font without a name": lambda pdf: drop(first_font(pdf), "/BaseFont"),
    "a program to start": lambda pdf: put(
        pdf.pages[0].obj, "/AA", Dictionary(O=Dictionary(S=Name.Launch, F=String("x.exe")))
    ),
    "a form to fill in": lambda pdf: put(
        pdf.Root, "/AcroForm", Dictionary(Fields=Array(), NeedAppearances=True)
    ),
    "layers": lambda pdf: put(pdf.Root, "/OCProperties", Dictionary(OCGs=Array(), D=Dictionary(AS=Array()))),
    "an attached file": attach,
    "a description in no language": lambda pdf: redescribe(pdf, rb' xml:lang="x-default"', b""),
    "a description in another encoding": lambda pdf: pdf.Root.Metadata.write(
        pdf.Root.Metadata.read_bytes().decode().encode("utf-16")
    ),
    "a description with a word of its own": lambda pdf: redescribe(
        pdf, rb"<pdfaid:part>", b'<own:word xmlns:own="urn:own">x</own:word><pdfaid:part>'
    ),
    "a claim of another part": lambda pdf: redescribe(pdf, rb"<pdfaid:part>2<", b"<pdfaid:part>4<"),
    "a page larger than a reader takes": lambda pdf: put(pdf.pages[0].obj, "/MediaBox", Array([0, 0, 20000, 20000])),
    "steps to be shown as slides": lambda pdf: put(pdf.pages[0].obj, "/PresSteps", Dictionary(Type=Name.NavNode)),
    "a page of another height": lambda pdf: put(pdf.pages[0].obj, "/CropBox", Array([0, 0, 400, 400])),
}  # fmt: skip
