"""Whether a text looks as if it were about one pupil or a recognisable few."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ohdesk.domain.privacy.concerns import Concern, Known, Rule
from ohdesk.domain.privacy.identity_codes import identity_codes, near_identity_codes
from ohdesk.domain.privacy.names import Case
from ohdesk.domain.privacy.passages import passages
from ohdesk.domain.privacy.reading import Naming, Sentence, Token, read
from ohdesk.domain.privacy.words import lexicon

SMALL = 5
"""A count below this is a few who may be recognised: a common limit, no law's."""

_MATTER = frozenset({"situation", "health", "family"})
_EVIDENCE = _MATTER | {"pupil", "kin", "class", "grade", "class_word"}
_GRAVE = frozenset({"strong_situation", "pupil", "family", "health"})
_NUMBERS = {
    word: number
    for number, words in {
        2: "kaksi kahden kahdella kahdelta kahdelle kahdesta kahta kahteen två",
        3: "kolme kolmen kolmella kolmelta kolmelle kolmesta kolmea kolmeen tre",
        4: "neljä neljän neljällä neljältä neljälle neljästä neljää neljään fyra",
    }.items()
    for word in words.split()
}
_SHARE = re.compile(
    r"\bjoka (?:toi|kolmas|neljäs|viides|kuudes|seitsemäs|kahdeksas|yhdeksäs|kymmenes)\w*"
    r"|\b(?:yksi|yhden|kaksi|kolme|neljä|\d)\s(?:kolmesta|neljästä|viidestä|kuudesta|kymmenestä|\d+:stä)"
    r"|\bvar(?:je)? (?:annan|tredje|fjärde|femte|sjätte|tionde)"
    r"|\b(?:en|två|tre|fyra|\d) av (?:två|tre|fyra|fem|tio|\d)",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w.-])(?:\+358|00358|0)(?:\s?\(0\))?[\s-]?(?:4\d|50|[2-9])\d?(?:[\s-]?\d{2,7}){1,4}(?![\w-])"
)
_EMAIL = re.compile(r"(?<![\w.+-])([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)")
_FLAT = re.compile(r"\s(?:[A-Z]{1,2}|as\.?|bst\.?)\s?\d")
_PARTS = re.compile(r"[.+_-]")


def review(text: str, known: Known, small: int = SMALL) -> tuple[Concern, ...]:
    """Return what in ``text`` must not be stored or may be about one pupil or a recognisable few, by place.

    Who and what is ``known`` may be named. ``small`` is the first count of people that is not small any more.
    """
    found = {Concern(Rule.IDENTITY_CODE, start, end) for start, end in identity_codes(text)}
    for start, end in passages(text):
        sentence = read(text, start, end, known.names)
        found.update(_near_codes(text, start, end))
        found.update(_mails(text, start, end, sentence, known))
        found.update(_phones(text, start, end, sentence, known))
        found.update(_homes(text, sentence, known))
        if sentence.tags & _EVIDENCE or sentence.namings:
            share = _SHARE.search(text, start, end) is not None
            found.update(_persons(sentence))
            found.update(_initials(sentence))
            found.update(_matters(sentence, share))
            if not share:
                found.update(_only_ones(sentence))
                found.update(_few(sentence, small))
    return tuple(sorted(found, key=lambda concern: (concern.start, concern.rule)))


def is_private(sentence: Sentence, naming: Naming) -> bool:
    """Tell whether somebody is named as a private person: without a title, and not as what a thing is called after."""
    return not _has_title(sentence.tokens, naming) and not _names_thing(sentence.tokens, naming)


# Who is named


def _persons(sentence: Sentence) -> Iterator[Concern]:
    tokens = sentence.tokens
    for naming in sentence.namings:
        if is_private(sentence, naming) and _concerns_pupil(sentence, naming):
            yield Concern(Rule.PERSON, tokens[naming.first].start, tokens[naming.after - 1].end)


def _concerns_pupil(sentence: Sentence, naming: Naming) -> bool:
    """Tell whether what stands around a name makes it a pupil's."""
    before, after = _beside(sentence.tokens, naming)
    if naming.initial:
        return True
    if naming.doubtful:
        told = after & _MATTER or ("being" in after and sentence.tags & _GRAVE)
        return naming.case is not Case.OTHER and (bool(told) or sentence.near(naming, "class", 2))
    if sentence.near(naming, "class") or before & {"pupil", "pupils", "kin"}:
        return True
    if "work" in after or _is_alone(sentence, naming):
        return False
    if naming.surname:
        return sentence.near(naming, "grade") or not (_is_guest(sentence, naming) or _speaks(sentence, naming))
    return "about" in before or not _speaks(sentence, naming) or bool(sentence.tags & _EVIDENCE)


def _is_alone(sentence: Sentence, naming: Naming) -> bool:
    """Tell whether nothing is said but a name: of a field for names, or of a list of them."""
    named = {place for each in sentence.namings for place in range(each.first, each.after)}
    rest = (token for place, token in enumerate(sentence.tokens) if place not in named)
    return naming.case is Case.NOMINATIVE and all(token.kind == "sign" for token in rest)


def _is_guest(sentence: Sentence, naming: Naming) -> bool:
    """Tell whether an organisation stands beside a whole name, or a profession before it.

    Ohjaamon Sirpa Laakso, Hanna Peltola Ehyt ry:stä, skolpsykologens vikarie är Anna Björklund.
    """
    tokens, first, after = sentence.tokens, naming.first, naming.after
    organised = any(
        t.capital or "thing" in t.tags for t in (*tokens[max(0, first - 1) : first], *tokens[after : after + 1])
    )
    employed = any("profession" in t.tags for t in (*tokens[max(0, first - 4) : first], *tokens[after : after + 2]))
    return organised or after - first > 3 or (employed and naming.case is Case.NOMINATIVE)


def _speaks(sentence: Sentence, naming: Naming) -> bool:
    """Tell whether somebody named is who speaks, teaches or visits: Sari kertoi, kouluttajana toimi Hanna Peltola."""
    tokens, first, after = sentence.tokens, naming.first, naming.after
    around = (*tokens[max(0, first - 1) : first], *tokens[after : after + 3])
    return naming.case is Case.NOMINATIVE and any("speaks" in t.tags for t in around)


def _has_title(tokens: tuple[Token, ...], naming: Naming) -> bool:
    """Tell whether a profession stands right before a name, or right after it in commas or brackets."""
    before, _ = _beside(tokens, naming)
    after = tokens[naming.after : naming.after + 2]
    return "profession" in before or (len(after) == 2 and after[0].text in ",(" and "profession" in after[1].tags)


def _names_thing(tokens: tuple[Token, ...], naming: Naming) -> bool:
    """Tell whether a name is a day's, a house's, a play's: Minna Canthin päivä, Ella ja kaverit -kirja."""
    before, after = _beside(tokens, naming)
    compound = tokens[naming.after - 1].text.rpartition("-")[2][:1].islower() and "-" in tokens[naming.after - 1].text
    hyphen = any(token.text[0] == "-" for token in tokens[naming.after : naming.after + 4])
    return compound or hyphen or "thing" in after or "named" in before | tokens[0].tags


def _beside(tokens: tuple[Token, ...], naming: Naming) -> tuple[frozenset[str], frozenset[str]]:
    """Return what the words right before and right after a name speak of."""
    before, after = tokens[max(0, naming.first - 1) : naming.first], tokens[naming.after : naming.after + 1]
    return frozenset().union(*(t.tags for t in before)), frozenset().union(*(t.tags for t in after))


def _initials(sentence: Sentence) -> Iterator[Concern]:
    """Yield initials that stand for a pupil; not an author's in a list of sources, not those before a surname."""
    for place, token in enumerate(sentence.tokens):
        if token.kind == "initials" and sentence.tags & _EVIDENCE:
            before, after = sentence.tokens[max(0, place - 1) : place], sentence.tokens[place + 1 : place + 2]
            if not any(each.text in ",&" for each in before) and not any(each.capital for each in after):
                yield Concern(Rule.PERSON, token.start, token.end)


def _only_ones(sentence: Sentence) -> Iterator[Concern]:
    """Yield the one pupil who is told apart without a name: the only one of a kind, or one of a class."""
    if "elsewhere" not in sentence.tags:
        for place, token in enumerate(sentence.tokens):
            if last := _told_apart(sentence, place):
                yield Concern(Rule.PERSON, token.start, last.end)


def _told_apart(sentence: Sentence, place: int) -> Token | None:
    """Return the word that completes what begins at ``place`` to one pupil's description; ``None`` if none does."""
    token, ahead = sentence.tokens[place], sentence.tokens[place + 1 : place + 6]
    pupil = next((later for later in ahead if "pupil" in later.tags), None)
    soon = pupil if pupil in ahead[:3] else None
    told = bool(sentence.tags & _MATTER)
    if "only" in token.tags:
        return pupil
    if "benign" in sentence.tags:
        return None
    if token.kind == "class":
        counted = any(_count(before) for before in sentence.tokens[max(0, place - 1) : place + 3])
        return None if counted else soon
    if "generic" not in sentence.tags:
        if ("one" in token.tags and told) or "certain" in token.tags:
            return soon
        if "boy_or_girl" in token.tags and told:
            return token
    if "pupil" in token.tags:
        return token if _of_a_class(ahead, matter=told) else None
    return token if "that_one" in token.tags and "class" in sentence.tags and told else None


def _of_a_class(ahead: tuple[Token, ...], *, matter: bool) -> bool:
    """Tell whether a class follows a pupil, or, where something is told, a year: the girl in 3A, eleven i femman."""
    return any(t.kind == "class" for t in ahead[:3]) or (
        matter and any(t.kind == "grade" or "grade" in t.tags for t in ahead[:2])
    )


# What is told of somebody


def _matters(sentence: Sentence, share: bool) -> Iterator[Concern]:
    """Yield illness, custody and child protection where they are one person's, named or not."""
    tags = sentence.tags
    if "elsewhere" in tags:
        return
    somebody = bool(tags & {"pupil", "kin", "that_one"}) and not share
    one = somebody and ("class" in tags or not tags & {"generic", "pupils"})
    if one or any(is_private(sentence, naming) for naming in sentence.namings):
        for rule in (Rule.HEALTH, Rule.FAMILY):
            told = next((token for token in sentence.tokens if rule.value in token.tags), None)
            if told:
                yield Concern(rule, told.start, told.end)


def _few(sentence: Sentence, small: int) -> Iterator[Concern]:
    """Yield a small count of pupils or families who are told apart by a class or by what is told of them."""
    if "benign" in sentence.tags or not sentence.tags & (_MATTER | {"class", "grade"}):
        return
    for place, token in enumerate(sentence.tokens):
        if 1 < _count(token) < small:
            ahead = sentence.tokens[place + 1 : place + 5]
            who = next((later for later in ahead if later.tags & {"pupil", "pupils", "kin"}), None)
            if who:
                yield Concern(Rule.SMALL_NUMBER, token.start, who.end)


def _count(token: Token) -> int:
    return int(token.text) if token.kind == "number" else _NUMBERS.get(token.lower, 0)


# Where somebody is reached


def _near_codes(text: str, start: int, end: int) -> Iterator[Concern]:
    """Yield what has a code's form and is none, unless a word before it says that it is a case's or an order's."""
    for first, last in near_identity_codes(text[start:end]):
        before = text[start : start + first].casefold().split()[-1:]
        if not any("reference" in lexicon().tags(word) for word in before):
            yield Concern(Rule.NEAR_IDENTITY_CODE, start + first, start + last)


def _mails(text: str, start: int, end: int, sentence: Sentence, known: Known) -> Iterator[Concern]:
    """Yield a private person's e-mail address: in a mailbox of her own, or in a sentence about a home."""
    for found in _EMAIL.finditer(text, start, end):
        owner, host = _PARTS.split(found[1].casefold()), found[2].casefold().split(".")
        if "office" in lexicon().tags(owner[0]) or all(known.names.case_of(part) for part in owner):
            continue
        if "mailboxes" in lexicon().tags(host[0]) or "private" in sentence.tags:
            yield Concern(Rule.CONTACT, *found.span())


def _phones(text: str, start: int, end: int, sentence: Sentence, known: Known) -> Iterator[Concern]:
    """Yield a telephone number that is no office's."""
    if "office" in sentence.tags and "private" not in sentence.tags:
        return
    for found in _PHONE.finditer(text, start, end):
        number = _digits(found[0])
        if 8 <= len(number) <= 13 and not any(number in _digits(line) for line in known.lines):
            yield Concern(Rule.CONTACT, *found.span())


def _digits(text: str) -> str:
    """Return the digits of a text, a number at home in Finland written without its country."""
    digits = "".join(sign for sign in text if sign.isdigit())
    return "0" + digits[3:] if digits.startswith("358") else digits


def _homes(text: str, sentence: Sentence, known: Known) -> Iterator[Concern]:
    """Yield a street address that is a home's: with a flat, or in a sentence about a home."""
    tokens = sentence.tokens
    for place, token in enumerate(tokens[:-1]):
        number = tokens[place + 1]
        if "street" not in token.tags or not token.capital or number.kind not in ("number", "class", "range"):
            continue
        whole = text[token.start : number.end].casefold()
        if any(whole in line for line in known.lines):
            continue
        if "private" in sentence.tags or number.kind == "class" or _FLAT.match(text, number.end):
            yield Concern(Rule.CONTACT, token.start, number.end)
