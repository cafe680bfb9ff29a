"""A value in, printable bytes out.

A document is described as a tree (``documents/tree.py``); ``render``, ``word``, ``plain_text`` and ``html`` each make
one form of it: ``services/printing.py`` and its neighbours say what a paper tells, ``services/forms.py`` makes the
forms. Charts and the year's wheel are figures in that tree: vectors for the eye (``charts``, ``wheels``), one sentence
for the ear, a table beside. What every form needs to know alike is reckoned once: where cells stand and what they span
(``table_cells``), how lists are marked (``list_marks``), which number a note has (``notes``). Papers bound into another
(``Document.bound``: a whole year) keep their own head, foot and sheet in a PDF, one structure and one numbering; the
other forms tell them as one text (``binding``). Every function that returns a ``Document`` has a bare, a usual and a
long sample (``tests/documents/kinds.py``), and all of these pass ``tests/documents/gate.py``.

A PDF may carry its tree as JSON (``paper_data``, PDF/A-3a), which is what it says and so cannot say more; and a
signature (PAdES B-B: ``documents/signing``, ``security/cms``, with the ASN.1 of ``cryptography``), in a field without a
picture that is tagged as a form. pyHanko would do this and more, but brings an HTTP client and twelve packages into a
program that works offline.
"""
