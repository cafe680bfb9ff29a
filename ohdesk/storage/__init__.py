"""The vault on disk: SQLCipher, operations and their projection.

1. Values are frozen dataclasses; an edit is a new value. They describe themselves: a field of type ``Prose`` is text
   merged word by word, a tuple of dataclasses with an ``id`` is an ordered list of objects, anything else is one
   register (``sync/shapes.py``). A new field or kind of object is a line in ``domain``, nothing else.
2. An editor holds an ``Edition``: a value and the *mark* of the log at which it was read. ``vault.save(edition, new)``
   takes the difference (``saving.py``, ``sync/difference.py``) and turns it into operations that replace what stood at
   that mark (``authoring.py``). A colleague's words written after it are merged with, never deleted. Somebody in a
   one-line field has not looked at what came since they came into it (``Edition.looked``, ``ui/line_in_use.py``): what
   they write stands beside that. What is chosen inside a dialog its edition knows (``services/editing.Choices``).
3. Operations go one way (``steps.py``): into the log (``ledger.py``), every payload sealed under its document's key
   (``sealed_steps.py``), and from there into rows (``projection.py``, ``objects.py``), in one transaction. The log is
   the truth; rows follow from it and can be dropped and made anew (``rebuild``). Log tables only grow, except that a
   device's signing key is forgotten when the vault becomes another device (a copy, a restored backup), and what a
   document forgets (``ohdesk.sync``); rows have no constraints beyond ids.
4. One row per object holds its fields as JSON, so a new field needs no migration. Lists of meetings read rows without
   their children (``outlines``); FTS5 inside the cipher finds words.
5. Registers keep every value that nobody replaced; the newest is shown, the others are a choice for a person. Clocks
   break ties, they never decide what survives. Order is a fractional index: a move writes one row; of two orders the
   later one stands, nobody is asked, the receipt says what moved. No page moves a thing into another list. Removal is a
   register that names what its author had seen: an edit unseen by the remover keeps the object. What waits for a choice
   is told by ``services/choosing.py``; a widget that says which field it shows (``ui/versions.py``) gets the versions
   below itself. Each step on a text says what its author read then: who has just that and reads otherwise makes the
   text anew from the log, and tells where it stays so.
6. Anything that a rule makes gets a UUID of its rule, source and occurrence, and writes its first text under an author
   number made from it, so two laptops make it once.
7. Every durable write passes ``domain.privacy.guard`` on the laptop where it is made; what colleagues send has passed
   theirs. What may be about one pupil is asked about before that: ``domain.privacy.review`` reads sentences by lists in
   ``resources/wordlists``, ``ui/guarded.py`` holds what it finds inside its field (``ui/widgets/holding.py``) until the
   writer has answered. ``tests/corpus`` measures it on sentences that it was not tuned on.
"""
