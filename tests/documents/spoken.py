"""What a document says, by the tree that it is described with: the measure of what its PDF says."""

from itertools import chain, islice

from ohdesk.documents import tree
from ohdesk.documents.notes import with_notes
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import plain


def spoken(document, pages=()):
    """Every text of the document in reading order; ``pages`` are those of what its contents list."""
    document = with_notes(document)
    who = document.identification
    yield texts(document.language).say("documents.practice") if document.practice else ""
    yield document.state_line
    yield who.logo.alt if who.logo else ""
    if document.poster or document.banner:
        yield from (" · ".join(filter(None, (who.sender, *who.unit))), document.title)
        yield "" if document.poster else " · ".join(filter(None, (who.kind, who.date)))
    else:
        yield from (who.sender, *who.unit, who.kind, who.date, who.number, who.publicity, document.title)
    for block in document.blocks:
        if isinstance(block, tree.Contents):
            headings = [other.heading if isinstance(other, tree.Section) else other for other in document.blocks]
            entries = [each.text for each in headings if isinstance(each, tree.Heading) and each.level == 2]
            entries = [bound.name for bound in document.bound] or entries
            yield from chain.from_iterable(zip(entries, map(str, pages), strict=True))
        else:
            yield from _block(block)
    for bound in document.bound:
        yield from spoken(bound.document)


def _block(block):
    match block:
        case tree.Section(heading, blocks, aside):
            yield from _block(heading)
            yield from aside
            yield from chain.from_iterable(_block(inner) for inner in blocks)
        case tree.Heading(_, text, number):
            yield f"{number} {text}"
        case tree.Paragraph(text):
            yield plain(text)
        case tree.LabelledList(rows):
            for label, lines in rows:
                yield from (label, *(plain(line) for line in lines))
        case tree.BulletList() | tree.NumberedList():
            yield from _list(block, 0)
        case tree.Table():
            yield from _table(block)
        case tree.Notice(label, text):
            yield f"{label} {plain(text)}"
        case tree.Aside(label, blocks):
            yield label
            yield from chain.from_iterable(_block(inner) for inner in blocks)
        case tree.Notes(notes):
            for number, note in enumerate(notes, start=1):
                yield from (f"{number})", plain(note))
        case tree.InLanguage(_, blocks):
            yield from chain.from_iterable(_block(inner) for inner in blocks)
        case tree.SideBySide(_, rows):
            for place in (0, 1):
                yield from chain.from_iterable(_block(inner) for row in rows for inner in row[place])
        case tree.Blanks(rows):
            yield from (blank.label for row in rows for blank in row)
        case tree.KeyGroups(groups):
            for number, group in enumerate(groups, start=1):
                yield from (str(number), group)
        case tree.Signatures(people):
            for person in people:
                yield from (person.name, person.role, person.note)
        case tree.Panels(panels):
            for panel in panels:
                yield from _block(panel.heading)
                yield from map(plain, panel.lines)
        case tree.Figure(_, alt, caption):
            yield from (alt, caption)
        case tree.PageBreak():
            pass


class Mark(str):
    """What stands before an item of a list."""

    __slots__ = ()


def _list(block, depth):
    for place, item in enumerate(block.items):
        number = place + getattr(block, "start", 1)
        numerals = (str(number), chr(ord("a") + number - 1), ("", "i", "ii", "iii", "iv", "v", "vi")[min(number, 6)])
        numbered = f"{numerals[depth]}{'.))'[depth]}"
        yield Mark(numbered if isinstance(block, tree.NumberedList) else "•–◦"[depth])
        yield plain(item.text if isinstance(item, tree.Item) else item)
        for inner in item.lists if isinstance(item, tree.Item) else ():
            yield from _list(inner, depth + 1)


def _table(table):
    titles, below = iter(table.header), []
    for group in table.groups:
        of_group = list(islice(titles, group.columns))
        yield from [group.text] if group.text else map(plain, of_group)
        below += of_group if group.text else []
    yield from map(plain, (*below, *titles))
    for row in table.rows:
        for cell in (row,) if isinstance(row, tree.Band) else row:
            yield plain(cell.text if isinstance(cell, tree.Band | tree.Wide) else cell)
