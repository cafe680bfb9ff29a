#!/usr/bin/env python3
"""Check the folder of an approved record: python verify_record.py FOLDER [--signer PEM|FINGERPRINT] [--language fi]

With --code CODE it also tells whether a paper's code is this record's, with --paper FILE.pdf whether the paper says what
was approved. Needs Python 3.9 and the library ``cryptography`` (for --paper also ``pikepdf``), nothing of OHDesk.
Exit status: 0 unchanged since approved; 1 something differs, or the asked signer did not sign; 2 wrong use.
"""

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

HEADING = b"OHDesk approved record v1\n"
UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)

WORDS = {
    "fi": {
        "unchanged": "Muuttumaton siitä, kun se vahvistettiin {}.",
        "practice": "Harjoitus: tiedot eivät ole oikeita.",
        "approver": "Vahvistaja: {}; laitteen sormenjälki {}",
        "redacted": "Vahvistamisen jälkeen poistettuja kohtia: {} ({}): {}; laitteen sormenjälki {}",
        "reason": "Syy: {}",
        "path": "  {}",
        "confirmed": "Allekirjoittaja on se, jota pyydettiin.",
        "unconfirmed": "Kansio on yhtenäinen, allekirjoittajaa ei ole varmistettu: kysy sormenjälki vahvistajalta.",
        "another": "Allekirjoittaja ei ole se, jota pyydettiin.",
        "differs": "Poikkeaa vahvistetusta: {}",
        "code": "Tunniste {} kuuluu tähän muistioon.",
        "another_code": "Tunniste {} ei kuulu tähän muistioon, jonka tunniste on {}.",
        "no_code": "Paperissa ei ole tunnistetta.",
        "same": "Paperissa lukee sanasta sanaan jokainen {} vahvistetusta kohdasta.",
        "not_there": "Ei ole paperissa sanasta sanaan (osa voi kuulua vain ryhmän kappaleeseen): {}",
        "needs_pikepdf": "Paperin lukemiseen tarvitaan kirjasto pikepdf.",
    },
    "sv": {
        "unchanged": "Oförändrad sedan den fastställdes {}.",
        "practice": "Övning: uppgifterna är inte verkliga.",
        "approver": "Fastställare: {}; enhetens fingeravtryck {}",
        "redacted": "Ställen som tagits bort efter fastställandet: {} ({}): {}; enhetens fingeravtryck {}",
        "reason": "Orsak: {}",
        "path": "  {}",
        "confirmed": "Undertecknaren är den som efterfrågades.",
        "unconfirmed": "Mappen hänger ihop, undertecknaren är inte bekräftad: fråga fastställaren om fingeravtrycket.",
        "another": "Undertecknaren är inte den som efterfrågades.",
        "differs": "Avviker från det fastställda: {}",
        "code": "Koden {} hör till den här promemorian.",
        "another_code": "Koden {} hör inte till den här promemorian, vars kod är {}.",
        "no_code": "Pappret har ingen kod.",
        "same": "På pappret står ordagrant vart och ett av de {} bekräftade ställena.",
        "not_there": "Står inte ordagrant på pappret (en del kan höra bara till gruppens exemplar): {}",
        "needs_pikepdf": "För att läsa pappret behövs biblioteket pikepdf.",
    },
    "en": {
        "unchanged": "Unchanged since approved on {}.",
        "practice": "Practice: the data are not real.",
        "approver": "Approver: {}; fingerprint of the device {}",
        "redacted": "Passages removed after approval: {} ({}): {}; fingerprint of the device {}",
        "reason": "Reason: {}",
        "path": "  {}",
        "confirmed": "The signer is the one asked for.",
        "unconfirmed": "Internally consistent; signer not confirmed: ask the approver for the fingerprint.",
        "another": "The signer is not the one asked for.",
        "differs": "Differs from what was approved: {}",
        "code": "The code {} belongs to this record.",
        "another_code": "The code {} does not belong to this record, whose code is {}.",
        "no_code": "The paper bears no code.",
        "same": "The paper says each of the {} approved passages word for word.",
        "not_there": "Not on the paper word for word (some may be in the group's own copy only): {}",
        "needs_pikepdf": "Reading the paper takes the library pikepdf.",
    },
}


SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MISREAD = str.maketrans("OIL", "011")
CODE = re.compile(r"\b[{0}]{{4}}(?:-[{0}]{{4}}){{3}}\b".format(SIGNS))
SHOWN = re.compile(r"(meeting/items/\d+/(title|record|outcomes/\d+/text)|tasks/\d+/text)/¶\d+")


def unique(pairs):
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")
    return found


def read(data):
    """Return the JSON value in UTF-8 bytes; a name must not stand twice."""
    return json.loads(data.decode("utf-8"), object_pairs_hook=unique)


def write(value):
    """Return a value of texts, lists and null as RFC 8785 writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf-8")


def fingerprint(public):
    digits = hashlib.sha256(public).hexdigest()[:40]
    return " ".join(digits[start : start + 4] for start in range(0, 40, 4))


def public_key(pem):
    """Return the 32 bytes of the Ed25519 public key in ``pem``."""
    key = load_pem_public_key(pem)
    if not isinstance(key, Ed25519PublicKey):
        raise ValueError("not an Ed25519 public key")
    if key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo) != pem:
        raise ValueError("more than a public key")
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def wanted_fingerprint(signer):
    """Return the fingerprint that ``--signer`` asks for: given as such, or as the name of a PEM file."""
    if Path(signer).is_file():
        return fingerprint(public_key(Path(signer).read_bytes()))
    digits = "".join(signer.split()).lower()
    if len(digits) != 40 or set(digits) - set("0123456789abcdef"):
        raise ValueError("--signer takes a PEM file or a fingerprint of ten groups")
    return " ".join(digits[start : start + 4] for start in range(0, 40, 4))


def check_paragraphs(folder, commitments):
    """Return the names of paragraphs that differ and of those that are missing."""
    data = (folder / "paragraphs.json").read_bytes()
    content = read(data)
    if write(content) != data or set(content) != {"schema", "paragraphs"}:
        raise ValueError("another shape")
    if content["schema"] != "ohdesk.paragraphs/1":
        raise ValueError("another schema")
    approved = {entry["path"]: entry["sha256"] for entry in commitments}
    left, known = dict(approved), []
    differs, missing = [], []
    for part in content["paragraphs"]:
        if set(part) != {"path", "salt", "text"}:
            raise ValueError("another shape")
        path, salt, text = part["path"], part["salt"], part["text"]
        expected = left.pop(path, None)
        if path in approved:
            known.append(path)
        if salt is not None and bytes.fromhex(salt).hex() != salt:
            raise ValueError("a salt has one spelling")
        if text is None and salt is None:
            (differs if expected is None else missing).append(path)
        elif hashlib.sha256(bytes.fromhex(salt) + write([path, text])).hexdigest() != expected:
            differs.append(path)
    moved = [path for path, there in zip(known, approved) if path != there] if len(known) == len(approved) else []
    return differs + list(left) + moved, missing


def check_signed(folder, kind, schema, digest):
    """Return the statements in a folder that verify, and the names of those that are of other bytes or do not."""
    names = {path.stem for path in (folder / kind).glob("*") if path.suffix in (".json", ".sig", ".pem")}
    good, elsewhere, broken, said = [], [], [], set()
    names |= {str(number) for number in range(1, max((int(name) for name in names if name.isdigit()), default=0))}
    for name in sorted(names, key=lambda name: (len(name), name)):
        at = folder / kind / name
        try:
            data = at.with_suffix(".json").read_bytes()
            public = public_key(at.with_suffix(".pem").read_bytes())
            Ed25519PublicKey.from_public_bytes(public).verify(at.with_suffix(".sig").read_bytes(), data)
            statement = read(data)
            if statement["schema"] != schema or statement["device"] != fingerprint(public) or data in said:
                raise ValueError("another statement")
            said.add(data)
            (good if statement["record"] == digest else elsewhere).append((kind + "/" + name, statement))
        except (*UNREADABLE, InvalidSignature, UnsupportedAlgorithm):
            broken.append(kind + "/" + name)
    return good, [name for name, _ in elsewhere], broken


def check_approvals(folder, digest, given):
    """Return the approvers' statements, and the names of those that do not hold; ``given`` is how many there were."""
    good, elsewhere, broken = check_signed(folder, "approvals", "ohdesk.approval/1", digest)
    if elsewhere and not good:  # every sound statement names other bytes
        elsewhere = ["record"]
    elif len(good) + len(elsewhere) + len(broken) < (given if isinstance(given, int) else 1):
        broken.append("approvals")
    return [statement for _, statement in good], elsewhere + broken


def check_removals(folder, digest, missing):
    """Return the statements of who removed passages, and the names of those that do not hold.

    A passage may be missing only where one says so, and none may speak of a passage that is there.
    """
    good, elsewhere, broken = check_signed(folder, "redactions", "ohdesk.redaction/1", digest)
    untrue = [name for name, statement in good if not set(statement["paths"]) <= set(missing)]
    holds = [statement for name, statement in good if name not in untrue]
    told = {path for statement in holds for path in statement["paths"]}
    return holds, elsewhere + broken + untrue + [path for path in missing if path not in told]


def check(folder):
    """Return the record's public facts, the approvers' statements, the removers' statements, and what differs."""
    try:
        record = (folder / "record.ohr").read_bytes()
        if not record.startswith(HEADING):
            raise ValueError("no heading")
        body = read(record[len(HEADING) :])
        facts, commitments = body["statement"], body["commitments"]
        if body["schema"] != "ohdesk.record/1" or len({entry["path"] for entry in commitments}) < len(commitments):
            raise ValueError("another shape")
        facts["approved_at"].upper()
    except UNREADABLE:
        return {}, [], [], ["record"]
    digest = hashlib.sha256(record).hexdigest()
    statements, differs = check_approvals(folder, digest, facts.get("approvals"))
    try:
        changed, missing = check_paragraphs(folder, commitments)
    except UNREADABLE:
        return facts, statements, [], [*differs, "paragraphs.json"]
    try:
        removals, untrue = check_removals(folder, digest, missing)
    except UNREADABLE:
        removals, untrue = [], ["redactions"]
    return facts, statements, removals, differs + changed + untrue


def code_of(digest):
    """Return the code that papers made of a record bear: the first 80 bits of its SHA-256 in Crockford's base 32."""
    number = int(digest[:20], 16)
    signs = "".join(SIGNS[number >> shift & 31] for shift in range(75, -1, -5))
    return "-".join(signs[start : start + 4] for start in range(0, 16, 4))


def read_paper(path):
    """Return the text of a tagged PDF without blanks, and the codes in it and at the foot of its pages."""
    import pikepdf

    text, foot, maps = [], [], {}
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            letters, width, marks = {}, 1, []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in ("BMC", "BDC"):
                    marks.append(str(operands[0]) != "/Artifact")
                elif name == "EMC":
                    marks.pop()
                elif name == "Tf":
                    font = page.Resources.Font[str(operands[0])]
                    letters = maps.setdefault(font.objgen, None) or character_map(font)
                    maps[font.objgen], width = letters, 2 if str(font.Subtype) == "/Type0" else 1
                elif name in ("Tj", "TJ"):
                    parts = [operands[0]] if name == "Tj" else [one for one in operands[0] if isinstance(one, pikepdf.String)]
                    shown = b"".join(bytes(part) for part in parts)
                    said = "".join(letters.get(shown[at : at + width], "?") for at in range(0, len(shown), width))
                    (text if all(marks) else foot).append(said)
            foot.append("\n")
    return bare("".join(text)), CODE.findall("".join(foot)) + CODE.findall("".join(text))


def character_map(font):
    pairs = re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]{4,})>", font.ToUnicode.read_bytes())
    return {bytes.fromhex(code.decode()): bytes.fromhex(said.decode()).decode("utf-16-be") for code, said in pairs}


def bare(text):
    """Return letters alone: no blanks, no signs of where a line may break, no marks of emphasis."""
    return re.sub(r"[\s\u00ad\u00a0*_]", "", text)


def missing_words(folder, paper):
    """Return how many passages a paper is to say, and the paths of those that it does not say word for word."""
    parts = read((folder / "paragraphs.json").read_bytes())["paragraphs"]
    told = [(part["path"], part["text"]) for part in parts if part["text"] and SHOWN.fullmatch(part["path"])]
    lines = [(path, re.sub(r"^\s*(\|\||[-*>#]+|\d+[.)])\s+", "", line)) for path, text in told for line in text.splitlines()]
    return len(told), list(dict.fromkeys(path for path, line in lines if bare(line) not in paper))


def of_this_record(chosen, say):
    """Tell whether the asked code and the asked paper are this record's, and say so."""
    own = code_of(hashlib.sha256((chosen.folder / "record.ohr").read_bytes()).hexdigest())
    codes, missing = [chosen.code] if chosen.code else [], []
    if chosen.paper:
        try:
            text, codes_there = read_paper(chosen.paper)
        except ImportError:
            print(say["needs_pikepdf"])
            return False
        codes += codes_there or [""]
        count, missing = missing_words(chosen.folder, text)
    others = [code for code in codes if code.upper().translate(MISREAD) != own]
    for code in dict.fromkeys(codes):
        if code not in others:
            print(say["code"].format(code))
        else:
            print(say["another_code"].format(code, own) if code else say["no_code"])
    for path in missing:
        print(say["not_there"].format(path))
    if chosen.paper and not missing:
        print(say["same"].format(count))
    return not missing and not others


def main():
    options = argparse.ArgumentParser(description="Check the folder of an approved record.")
    options.add_argument("folder", type=Path)
    options.add_argument("--signer", help="public key (PEM file) or fingerprint, got from the approver in person")
    options.add_argument("--language", choices=sorted(WORDS), default="en")
    options.add_argument("--code", help="the code at the foot of a paper")
    options.add_argument("--paper", type=Path, help="a PDF to compare with the record")
    chosen = options.parse_args()
    if not chosen.folder.is_dir():
        options.error(f"no such folder: {chosen.folder}")
    try:
        wanted = chosen.signer and wanted_fingerprint(chosen.signer)
    except (ValueError, UnsupportedAlgorithm) as problem:
        options.error(str(problem))
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    say = WORDS[chosen.language]

    facts, statements, removals, differs = check(chosen.folder)
    for name in dict.fromkeys(differs):
        print(say["differs"].format(name))
    if differs:
        return 1
    print(say["unchanged"].format(facts["approved_at"]))
    if facts.get("practice"):
        print(say["practice"])
    for statement in statements:
        print(say["approver"].format(statement.get("name"), statement["device"]))
    for removal in removals:
        paths, who = removal["paths"], removal.get("name")
        print(say["redacted"].format(len(paths), removal.get("at"), who or "–", removal["device"]))
        print(say["reason"].format(removal.get("reason")))
        for path in paths:
            print(say["path"].format(path))
    if not of_this_record(chosen, say):
        return 1
    if not wanted:
        print(say["unconfirmed"])
        return 0
    if wanted in [statement["device"] for statement in statements]:
        print(say["confirmed"])
        return 0
    print(say["another"])
    return 1


if __name__ == "__main__":
    sys.exit(main())
