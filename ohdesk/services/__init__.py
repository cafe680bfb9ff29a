"""The use cases, as plain functions.

One text serves all. ``domain/readers.py`` alone says what of a meeting the staff, the representatives and the public
see (``seen_by``); documents, mails, summaries, calendar files and bundles ask it. Names of representatives become roles
outside the staff's papers (``services/publishing.py``). What no record holds (prompts, loose notes, answers, summaries:
``domain.minutes.recorded``) stays editable once the record stands.

Numbers that others than the staff see pass ``domain.published_figures``, which hides what points at a few people by the
rule of ``domain.small_numbers``, and so much beside it that nothing hidden can be worked out from what is shown.

The official copy of a paper is in records management, never here: a ``Delivery`` remembers which files were made
(``services/delivering``: PDF/A, Word, metadata by SÄHKE2's names from the paper as its reader sees it) and where they
went (``services/deliveries``), and every later copy of that paper says so. A PDF is written only once its very bytes
have passed ``paper_check.for_archive``, or as a plain copy that claims nothing.

What people wrote is translated by place: a ``Translation`` of a document holds, for a field of an object, the original
as it read then and its words in the other language (``domain/translations.py`` names the fields). Where the original
has changed the translation is not used. Papers are described from a vault that reads in their language
(``services/translating.py``); what of a described paper is still in the other one is found on the paper itself, so
every kind and reader has a list without code of its own, and nothing goes out with words that lack unless somebody says
so (``services/untranslated.py``). A group says in which language it writes; where it has not, nothing is asked. Both
languages stand side by side by pairing two described papers (``documents/bilingual.py``).

Agendas begin from ``resources/templates/{fi,sv}.toml``, a group's own templates, or a provider's pack: one signed file
in its one byte form (``bundle/packs.py``), whose signer is pinned when it first comes (``services/packs.py``). A
template keeps what its pack delivered beside what the group made of it, so that an update is a join of three
(``domain/packs.py``).
"""
