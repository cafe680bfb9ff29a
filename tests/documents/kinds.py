"""Every paper that the product prints, by name: bare, usual and long. The gate lets none of them out."""

import inspect
import pkgutil
import sys
from contextlib import contextmanager
from enum import Enum
from functools import cache
from importlib import import_module
from typing import get_type_hints

import group_samples
import receipt_samples
import samples

from ohdesk import documents
from ohdesk.documents.bilingual import bilingual
from ohdesk.documents.tree import Document

LANGUAGES = ("fi", "sv")
BOTH = ("agenda", "minutes", "plan_blocks", "inspection", "services")
"""The kinds that are looked at in both languages at once, too."""


def in_both(make):
    """Return a function that makes the kinds that are in both languages at once."""

    def both(language):
        one, other = make(language), make("sv" if language == "fi" else "fi")
        return {f"{kind} in both": bilingual(one[kind], other[kind]) for kind in BOTH}

    return both


LENGTHS = {
    length: (make, in_both(make), group, came)
    for length, make, group, came in (
        ("bare", samples.bare_documents, group_samples.bare_documents, receipt_samples.bare_documents),
        ("usual", samples.documents, group_samples.documents, receipt_samples.documents),
        ("long", samples.long_documents, group_samples.long_documents, receipt_samples.long_documents),
    )
}
NO_PAPERS = ("paper", "with_notes", "in_one_text")
"""What every paper is made with: none of these is a kind of its own."""


@cache
def described(length, language):
    """The papers of one length, each as a tree; "everything" holds each block there is."""
    papers = {kind: paper for make in LENGTHS[length] for kind, paper in make(language).items()}
    return papers | ({"everything": samples.everything(language)} if length == "long" else {})


def cases():
    """Each kind in each length and each size of print: (kind, length, scale)."""
    return [(kind, length, scale) for length in LENGTHS for kind in described(length, "fi") for scale in (1.0, 1.5)]


def makers():
    """Every function of the product that makes a document of values: one for each kind of paper."""
    for module in pkgutil.iter_modules(documents.__path__, f"{documents.__name__}."):
        for name, function in inspect.getmembers(import_module(module.name), inspect.isfunction):
            public = function.__module__ == module.name and not name.startswith("_")
            if public and name not in NO_PAPERS and get_type_hints(function).get("return") is Document:
                yield function


def choices(function):
    """The arguments of a function that decide between papers: who reads it, how it is laid out."""
    hints = get_type_hints(function)
    return [name for name, kind in hints.items() if kind is bool or (inspect.isclass(kind) and issubclass(kind, Enum))]


@contextmanager
def calls():
    """While this runs, note the arguments with which each function that makes a document is called, by its name."""
    names = {maker.__code__: maker.__qualname__ for maker in makers()}
    seen = {name: [] for name in names.values()}

    def note(frame, event, _):
        if event == "call" and frame.f_code in names:
            seen[names[frame.f_code]].append(dict(frame.f_locals))

    sys.setprofile(note)
    try:
        yield seen
    finally:
        sys.setprofile(None)
