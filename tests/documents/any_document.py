"""Documents by chance: every sort of block, in any order and length, on an upright or a lying sheet."""

from dataclasses import replace

from ohdesk.documents.tree import (
    Aside,
    Band,
    BulletList,
    ColumnGroup,
    Document,
    Heading,
    Identification,
    InLanguage,
    Item,
    LabelledList,
    Notice,
    NumberedList,
    Orientation,
    Panel,
    Panels,
    Paragraph,
    Run,
    Section,
    SideBySide,
    Table,
    Wide,
)


def any_document(chance):
    """A document of six blocks or more."""
    who = Identification("Harjoituskylä", (), "Suunnitelma", "")
    blocks = tuple(block for _ in range(chance.randrange(6, 12)) for block in _blocks(chance, 0))
    return Document("Sattumia", "fi", who, blocks, chance.choice(list(Orientation)), hanging=chance.random() < 0.3)


def any_table(chance, columns=None):
    """Rows named and continued, cells from one word to more than a page; with bands, groups of columns, wide cells."""
    columns = columns or chance.randrange(2, 6)
    rows = [
        row
        for _ in range(chance.randrange(1, 6))
        for row in (
            *([Band(_text(chance, 1, 4))] if chance.random() < 0.3 else []),
            *(_row(chance, columns, first) for first in (True, *[False] * chance.choice((0, 0, 1, 2, 7, 40)))),
        )
    ]
    header = tuple(_text(chance, 1, 1, 2) for _ in range(columns))
    return Table(header, tuple(rows), groups=_groups(chance, columns) if chance.random() < 0.5 else ())


def _row(chance, columns, first):
    cells = [_text(chance, 1, 5, 200) if first else ""]
    left = columns - 1
    while left:
        taken = chance.randrange(1, left + 1) if chance.random() < 0.3 else 1
        text = _text(chance, 0, 2, 3, 9, 20, 20, 60, chance.choice((3, 3, 3, 900)))
        cells.append(Wide(text, taken) if taken > 1 else text)
        left -= taken
    return tuple(cells)


def _groups(chance, columns):
    groups = [ColumnGroup("")]
    left = columns - 1
    while left:
        taken = chance.randrange(1, left + 1)
        groups.append(ColumnGroup(chance.choice(("Ryhmä", "Pitkänimisempi sarakeryhmä", "")), taken))
        left -= taken
    return tuple(groups)


def _blocks(chance, depth):
    """A heading and a block below it, or a block alone; what holds blocks holds some less deep."""
    block = chance.choice((_paragraph, _list, _table, _labelled, _notice, *(_holders if depth < 2 else ())))(
        chance, depth
    )
    match chance.randrange(4):
        case 0:
            return (Heading(chance.randrange(2, 5), _words(chance, 1, 3, 9)), block)
        case 1:
            return (Section(Heading(chance.randrange(2, 4), _words(chance, 1, 3)), (block,)),)
    return (block,)


def _paragraph(chance, _):
    return Paragraph(_text(chance, 1, 10, 40, 40, 120, chance.choice((40, 40, 40, 800))))


def _table(chance, depth):
    return any_table(chance, 2 if depth else None)


def _labelled(chance, _):
    return LabelledList(tuple((_words(chance, 1), (_text(chance, 3, 30),)) for _ in range(chance.randrange(1, 6))))


def _notice(chance, _):
    return Notice(_words(chance, 0, 1), _text(chance, 2, 30), strong=chance.random() < 0.5)


def _list(chance, _, depth=0):
    items = tuple(
        Item(_text(chance, 1, 9, 60), (_list(chance, None, depth + 1),))
        if depth < 2 and chance.random() < 0.3
        else _text(chance, 1, 9, 60)
        for _ in range(chance.randrange(1, 12 if depth == 0 else 4))
    )
    return BulletList(items) if chance.random() < 0.5 else NumberedList(items, chance.choice((1, 1, 3)))


def _aside(chance, depth):
    return Aside(_words(chance, 2), _some(chance, depth))


def _in_language(chance, depth):
    return InLanguage("sv", _some(chance, depth))


def _side_by_side(chance, depth):
    return SideBySide(("fi", "sv"), tuple((_some(chance, 2), _some(chance, 2)) for _ in range(chance.randrange(1, 5))))


def _panels(chance, _):
    panels = (
        Panel(Heading(3, _words(chance, 1, 6), str(n)), (_text(chance, 2, 9),)) for n in range(chance.randrange(1, 6))
    )
    return Panels(tuple(panels), chance.choice((1, 2, 3)))


def _some(chance, depth):
    return tuple(block for _ in range(chance.randrange(1, 3)) for block in _blocks(chance, depth + 1))


_holders = (_aside, _in_language, _side_by_side, _panels)


def _text(chance, *counts):
    """Words in one voice, or in several: strong, linked, in Swedish, with notes."""
    words = _words(chance, *counts)
    if not words or chance.random() < 0.6:
        return words
    first, *rest = words.split(" ")
    linked = Run(first, url="https://ohjeet.example/a") if chance.random() < 0.3 else Run(first, bold=True)
    noted = replace(linked, note=_words(chance, 2, 30)) if chance.random() < 0.4 else linked
    told = replace(noted, url="", language="sv") if chance.random() < 0.3 else noted
    return (told, Run(f" {' '.join(rest)}")) if rest else (told,)


def _words(chance, *counts):
    return " ".join(_word(chance) for _ in range(chance.choice(counts)))


def _word(chance):
    return chance.choice(
        (
            f"sana{chance.randrange(1000)}",
            "yhdenvertaisuussuunnitelma",
            "oppilas- ja opiskelijahuolto",
            "13 §",
            "ja",
            "10 000",
        )
    )
