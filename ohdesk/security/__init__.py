"""Keys, passphrases, sealing, signing and the approved record: the only room that knows ``cryptography``.

Approval flattens meeting, tasks and group into paragraphs, commits to each with its own salt (``security/records.py``),
signs an approver's word for each approver, and stores all of it behind triggers that allow one change: a paragraph to
NULL (redaction). A passage may be missing only where a signed word says who removed it, when and why
(``security/redactions.py``). Records name all earlier heads; of two approvals of one meeting both are kept and shown,
and the next one joins them. What a laptop wrote into a meeting before it heard of the approval is no part of the
record: ``services/late_words.py`` shows it beside the minutes until it is taken up as an addendum or left out, and no
removal unaware of a record takes its meeting away. ``resources/verifier/verify_record.py`` checks a record with nothing
but ``cryptography``.

A paper of minutes bears 80 bits of its record's SHA-256 at its foot (``security/record_codes.py``). They tell which
record to compare it with, and the comparison tells the rest: ``services/paper_records.py`` writes the minutes anew for
each of their readers and holds the passages of both PDFs side by side, as they are read through the tags
(``documents/passages.py``), and their pages as pictures, since text can be drawn otherwise than it reads.

A vault's data key is wrapped once for each way in (``security/key_slots.py``): a passphrase, the recovery key on a
sheet, the provider's key, and a second recovery key that was shared out to several holders
(``security/recovery_shares.py``). Its parts are SLIP-39's shares bit for bit, from Trezor's own library, so that the
mathematics and the checksum are nobody's invention here. SLIP-39 writes a share as 33 English words; here each of these
numbers is two characters of the alphabet in which the recovery key is printed. School people copy characters in eleven
groups as from the sheet they know, not English words, one field reads both, and any program for SLIP-39 still puts the
key together from the words. The identifier tells vault and key, so a part of other data, of an older key or of a newer
one is refused with its reason, not as a typing mistake. The slot's label says which key it holds. What is rehearsed is
the real thing: the parts open the slot.
"""
