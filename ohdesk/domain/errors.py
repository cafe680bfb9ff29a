"""What can go wrong and is expected: data for a sentence, never the sentence."""

from __future__ import annotations


class OHDeskError(Exception):
    """An expected problem; ``data`` holds what its sentence needs, the class name finds the sentence.

    The sentences stand in ``resources/texts`` under ``[errors]``, one for each class below, in each language.
    """

    def __init__(self, **data: object) -> None:
        super().__init__(type(self).__name__)
        self.data = data


# Opening and keeping a vault


class WrongPassphrase(OHDeskError):
    """No key slot opens with what was typed."""


class WrongRecoveryKey(OHDeskError):
    """The recovery key has a typing mistake (``reason="checksum"``) or belongs to another vault."""


class ShareRefused(OHDeskError):
    """A part of a shared recovery key does not do, for a ``reason`` (a key below ``[recovery_share]``)."""


class WeakPassphrase(OHDeskError):
    """The passphrase is too easy to guess; ``advice`` is a tuple of keys below ``[passphrase]``."""


class VaultMissing(OHDeskError):
    """There is no vault at ``path``."""


class VaultExists(OHDeskError):
    """Something lies at ``path`` already."""


class VaultInUse(OHDeskError):
    """Another program holds the vault at ``path``."""


class VaultDamaged(OHDeskError):
    """The database at ``path`` does not read as it was written."""


class SlotsDamaged(OHDeskError):
    """The key-slot file at ``path`` does not read as it was written."""


class VaultTooNew(OHDeskError):
    """The vault was written by a newer version (``version``) than this program can open (``known``)."""


class TooManyWaysIn(OHDeskError):
    """A vault holds ``limit`` passphrases and keys; one has to go before another comes."""


class NotALocalFolder(OHDeskError):
    """The vault would lie at ``path`` on a network drive or in a synchronised folder; ``why`` names which."""


class FolderNotWritable(OHDeskError):
    """Nothing can be written at ``path``."""


class DiskFull(OHDeskError):
    """The disk that holds ``path`` is full."""


class NotFound(OHDeskError):
    """There is no ``kind`` with ``id`` in the vault; where to look is told by kind below ``[not_found]``."""


# Writing


class ForbiddenContent(OHDeskError):
    """A text holds what may never be stored; ``rule`` says what, ``field`` where; never the text itself."""


class MinutesLocked(OHDeskError):
    """The minutes are approved; only an addendum may follow."""


class MeetingHeld(OHDeskError):
    """The meeting has begun or been held; it can be neither moved nor cancelled."""


class NotReadyToApprove(OHDeskError):
    """Approval lacks something; ``missing`` is a tuple of keys below ``[findings]``."""


class RedactionRefused(OHDeskError):
    """Words cannot be taken out like this; ``reason`` is a key below ``[redaction]``."""


class LooksLikeClassList(OHDeskError):
    """An import of members looks like a list of pupils; ``rows`` counts them."""


class GroupTypeRefused(OHDeskError):
    """A multidisciplinary expert group handles one person's matter and cannot be kept here."""


class HandOverNotBegun(OHDeskError):
    """No change of the group's chair is under way."""


class AttachmentTooLarge(OHDeskError):
    """The file ``name`` is larger than ``limit`` megabytes."""


class ArchiveRefused(OHDeskError):
    """A PDF is not what an archive keeps; ``faults`` says what is wrong with it (``documents.inspection.Fault``).

    ``title`` names the paper, with a colon behind it, where there are several.
    """


class Untranslated(OHDeskError):
    """Something that goes out in a language (``into``) has ``count`` of its ``total`` texts only in the other one.

    ``passages`` are all of these texts (``services.translating.Passage``).
    """


# Reading what others made


class ImportRefused(OHDeskError):
    """The file at ``path`` cannot be imported; ``reason`` is a key below ``[import]``, ``where`` a place in it."""


class NotText(OHDeskError):
    """The file at ``path`` does not hold text in UTF-8."""


class UnreadablePaper(OHDeskError):
    """A file is no PDF that can be shown: damaged, or closed by a password."""


class RecipientRefused(OHDeskError):
    """The recipient's key cannot be used; ``reason`` is a key below ``[recipient]``."""


class BundleRefused(OHDeskError):
    """A bundle does not verify; ``reason`` is a key below ``[bundle]``."""


class RecordRefused(OHDeskError):
    """An approved record does not verify; ``reason`` is a key below ``[record]``, ``where`` what differs."""


class SigningRefused(OHDeskError):
    """A file cannot be signed, or a certificate not be taken; ``reason`` is a key below ``[signing]``."""


class PackRefused(OHDeskError):
    """A pack of templates cannot be taken; ``reason`` is a key below ``[pack]``."""


class LogRefused(OHDeskError):
    """The shared log in a folder cannot be used; ``reason`` is a key below ``[shared_log.refused]``."""


class PracticeMismatch(OHDeskError):
    """Practice data were about to meet real data."""
