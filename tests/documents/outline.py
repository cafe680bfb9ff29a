"""What a document is made of beside its words: headings with their levels, tables with their cells, languages."""

from dataclasses import replace

from ohdesk.documents import tree
from ohdesk.documents.binding import in_one_text
from ohdesk.documents.notes import with_notes
from ohdesk.documents.table_cells import Role, body_lines, head_lines
from ohdesk.documents.tree import plain


def words_of(text):
    """Text as every form says it: without soft hyphens, on one line, spaces as spaces."""
    return " ".join(text.replace("\u00ad", "").replace("\u00a0", " ").split())


def blocks(holder, *, times=False):
    """Every block below a document or a block, in reading order, headings of sections and panels as blocks.

    With ``times`` what stands in the margin of a heading is part of it.
    """
    for block in holder.blocks:
        if isinstance(block, tree.Section):
            beside = f" ({', '.join(block.aside)})" if times and block.aside else ""
            yield replace(block.heading, text=f"{block.heading.text}{beside}")
            yield from blocks(block, times=times)
        elif isinstance(block, tree.Aside | tree.InLanguage):
            yield block
            yield from blocks(block, times=times)
        elif isinstance(block, tree.SideBySide):
            for place in (0, 1):
                yield block.column(place)
                yield from blocks(block.column(place), times=times)
        elif isinstance(block, tree.Panels):
            for panel in block.panels:
                yield panel.heading
                yield from map(tree.Paragraph, panel.lines)
        else:
            yield block


def papers(document):
    """A document, then the papers that are bound into its file."""
    yield with_notes(document)
    for bound in document.bound:
        yield with_notes(bound.document)


def headings(document):
    """(level, words) of each heading, its title first; none is more than one level below the one before it."""
    found = []
    for paper in papers(document):
        found.append((1, words_of(paper.title)))
        for block in blocks(paper):
            if isinstance(block, tree.Heading):
                level = min(block.level, found[-1][0] + 1)
                found.append((level, words_of(f"{block.number} {block.text}")))
    return found


def tables(document):
    """Each table as rows of cells: (words, rows, columns, whether it is a heading of others)."""
    return [
        [
            [(words_of(plain(cell.text)), cell.rows, cell.columns, cell.role is not Role.CELL) for cell in line]
            for line in (*head_lines(table), *body_lines(table))
        ]
        for paper in papers(document)
        for table in blocks(paper)
        if isinstance(table, tree.Table)
    ]


def word_headings(document):
    """(level, words) of each heading as a Word file has them: one text, times in the heading, notes below it all."""
    paper = in_one_text(document)
    found = [(1, words_of(paper.title))]
    for block in blocks(paper, times=True):
        if isinstance(block, tree.Heading):
            found.append((min(block.level, found[-1][0] + 1), words_of(f"{block.number} {block.text}")))
    return found


def word_tables(document):
    """Each table as a Word file has it: how many rows are its header, and its rows of (words, rows, columns)."""
    return [
        (
            len(head_lines(table)),
            [
                [(words_of(plain(cell.text)), cell.rows, cell.columns) for cell in line]
                for line in (*head_lines(table), *body_lines(table))
            ],
        )
        for table in blocks(in_one_text(document))
        if isinstance(table, tree.Table)
    ]


def languages(document):
    """The language of a document, then those that it turns to, in order, of words within text and of blocks."""
    found = [document.language]
    for block in (block for paper in papers(document) for block in blocks(paper)):
        if isinstance(block, tree.InLanguage):
            found.append(block.language)
        found += [run.language for text in _texts(block) if isinstance(text, tuple) for run in text if run.language]
    return found


def _texts(block):
    match block:
        case tree.Paragraph(text) | tree.Notice(_, text):
            yield text
        case tree.Notes(notes):
            yield from notes
        case tree.LabelledList(rows):
            yield from (line for _, lines in rows for line in lines)
        case tree.BulletList() | tree.NumberedList():
            for item in block.items:
                yield item.text if isinstance(item, tree.Item) else item
                yield from (text for inner in getattr(item, "lists", ()) for text in _texts(inner))
        case tree.Table():
            yield from (cell.text for line in (*head_lines(block), *body_lines(block)) for cell in line)
