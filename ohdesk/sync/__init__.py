"""The shared log: operations, registers, text; pure.

Each device's steps travel in segments (``sync/segments.py``): signed, chained, sealed for the group, in files that
nobody but their author names and anybody puts back. The header commits to each step by a salted hash, so a forgotten
step leaves its commitment and the signature goes on holding; a segment is made anew from the log whenever it is asked
for (``storage/shared_log.py``). Who belongs follows from signed records, whatever their order
(``sync/membership_rules.py``); each change of members gives a new key, wrapped for every device
(``security/wrapping.py``). ``services/belonging.py`` lets laptops in and closes them out; ``services/taking_in.py``
takes in what came, and ``services/exchange.py`` lays down, in a place where laptops meet
(``services/shared_log.MeetingPlace``), ``services/parcels.py`` as one file: whatever lies there is input, none of it is
trusted, and nothing there is needed. Files that were there and are gone or damaged are put back, and whose they are is
told (``services/healing.py``).

A line with words left out is believed where a step that somebody signed accounts for it (``sync/doubts.py``), and else
waited for: whoever brings it whole proves it by its commitment (``storage/doubts.py``). Who has it whole leaves a file
that says less alone for a day, in which the telling comes, and then heals it; so nobody who has not heard of a
redaction yet puts words back.

Whose log says that an attached file or a copy is forgotten clears it away, whoever laid it down and whatever it is
called (``services/clearing.py``).

``services/snapshots.py`` lays down one file instead of thousands: a newcomer reads it, and old files go that it holds
and everybody has: a laptop's own, and those of laptops that were closed out. A segment is in its place where either
lies, in the folder of the school year, which begins with all that came before.

``services/obeyed.py`` tells from what each laptop has said that it has seen which of them have not obeyed yet. So it is
told what somebody had that is not here (``storage/gaps.py``): it is on the way as long as a laptop of the group may
have it, and given up, in a step, once all have said that they lack it too.

What others wrote is told by a receipt (``services/receipts.py``), of which nothing is kept but marks of the log up to
which it was read: ``storage/arrivals.py`` replays the history of what was touched since, ``sync/authorship.py`` tells
letter by letter who wrote what. What a document forgets, its receipt has forgotten too.

Where a copied or restored laptop told two histories, both are kept and worked in under names that follow from the
segments (``sync/branches.py``, ``storage/branches.py``), and it goes on as a new device; what others named before is
read as they meant it.

A newer program's steps stay in the log as they came and are read by an update (``vault.catch_up``).

A new laptop begins empty and waits (``services/joining.py``), in the folder, on the server or for the file where its
group is; its six words are typed by whoever lets it in, never only nodded at. ``services/leaving.py`` does all that
somebody's leaving asks for at once; ``services/laptops.py`` says who is there, whose each laptop is, and which is
silent.

One module speaks over a network, ``storage/server_places.py`` (SFTP, WebDAV, over fsspec), and a contract keeps it the
only one. Its libraries are the extra ``servers``, loaded only where a server was chosen in the window or by
``--place``: OHDesk as it comes has no network code in it. An SFTP server must show the key that its administrator told
before it gets a password; how it is reached lies in the vault. An invitation names the server's address, and nothing
that opens it.

One operation tells a document anew as it stands (``sync/forgetting.py``); what it covers keeps its number in its
device's row and nothing else, the document gets another key, and the old one is swept from the disk with the search's
old entries, free pages and the write-ahead log. It is how words are taken out after the approval
(``services/redaction.py``) and how it is forgotten how minutes came to be (``services/retention.py``). It commutes with
everything: a covered step that comes late is forgotten as it comes; a text's letters are blanked by who typed them and
in which order, so that what others wrote around them still finds its place; a value written into a blanked register by
somebody who had not seen that is blanked too. An attached file goes with its name: what no value names any more is
deleted, and laid down nowhere. Copies from before go with the next copy made in their place, on every laptop, whatever
the vault was called when they were made; the rest is listed. A document once told anew is made anew from its log on
each change.
"""
