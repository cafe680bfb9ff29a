"""Print the digest of every paper in every form, as one process makes them: python digests.py [every length]."""

import hashlib
import json
import sys

from kinds import LANGUAGES, LENGTHS, described

from ohdesk.documents.html import page
from ohdesk.documents.plain_text import plain_text
from ohdesk.documents.render import render
from ohdesk.documents.word import word

FORMS = {
    "pdf": render,
    "docx": word,
    "html": lambda document: page(document).encode(),
    "txt": lambda document: plain_text(document).encode(),
}


def digests(lengths, languages):
    return {
        f"{kind}-{length}-{language}.{form}": hashlib.sha256(make(document)).hexdigest()
        for length in lengths
        for language in languages
        for kind, document in described(length, language).items()
        for form, make in FORMS.items()
    }


if __name__ == "__main__":
    print(json.dumps(digests(LENGTHS, LANGUAGES) if sys.argv[1:] else digests(["usual"], ["sv"])))
