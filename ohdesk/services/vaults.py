"""Making a vault, opening it, and keeping it safe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from platformdirs import user_data_path

from ohdesk.domain.errors import FolderNotWritable
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import EducationForm, School
from ohdesk.domain.translations import LANGUAGES
from ohdesk.security import passphrases, provider_keys
from ohdesk.security.passphrases import Judgement
from ohdesk.security.provider_keys import ProviderPolicy
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.services import recovery, retention
from ohdesk.services.ports import NewVault, Vault, VaultStore
from ohdesk.services.vault_values import BackupFacts

__all__ = ["Judgement", "ProviderPolicy", "judge"]

SUFFIX = ".ohdesk"
OLD_COPY_DAYS = 7

_SECOND_PLACE = "second_place"
_SECOND_COPY = "second_copy"
_LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Start:
    """What is asked at the very first: the school, its form of education, the group; and who is asking."""

    school: str
    form: EducationForm
    group: str
    language: str = "fi"
    label: str = ""


@dataclass(frozen=True, slots=True)
class Safety:
    """Where copies lie and whether the recovery key has been tried; ``provider`` names who else can recover."""

    own_copy: BackupFacts | None
    second_place: Path | None
    second_copy: str
    rehearsal_due: date | None
    provider: str

    @property
    def only_copy_here(self) -> bool:
        """Whether everything would be lost with this laptop."""
        return not self.second_copy

    def copy_is_old(self, now: datetime) -> bool:
        """Tell whether the copy in the second place is over a week old (``now`` is aware)."""
        return bool(self.second_copy) and (now - datetime.fromisoformat(self.second_copy)).days >= OLD_COPY_DAYS


judge = passphrases.judge


def installation_id() -> str:
    """Return the name of this account's installation on this laptop, made once and kept outside every vault."""
    path = user_data_path("OHDesk", appauthor=False) / "installation"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(uuid4()), encoding="ascii")
    return path.read_text(encoding="ascii").strip()


def vaults_folder() -> Path:
    """Return where vaults lie by default: the account's own local data, never a roaming or synchronised place."""
    return user_data_path("OHDesk", appauthor=False, roaming=False) / "vaults"


def found_vaults() -> tuple[Path, ...]:
    """Return the vaults in the default place, by name."""
    folder = vaults_folder()
    return tuple(sorted(folder.glob(f"*{SUFFIX}"))) if folder.is_dir() else ()


def make_vault(
    store: VaultStore,
    path: Path,
    passphrase: str,
    start: Start,
    practice: bool = False,
    policy: ProviderPolicy | None = None,
) -> NewVault:
    """Make a vault that holds the school and the group, and open it.

    The recovery key is told once, in what is returned; until it has been tried, the home page asks for it.
    Raises ``WeakPassphrase`` and what ``VaultStore.create`` raises.
    """
    passphrases.require(passphrase, (start.school, start.group))
    made = store.create(path, passphrase, start.label or start.group, practice, policy)
    with made.vault.together():
        swedish = start.language == "sv"
        school = School(id=new_id(), name=start.school, name_sv=start.school if swedish else "", form=start.form)
        group = Group(
            id=new_id(),
            name=start.group,
            name_sv=start.group if swedish else "",
            schools=(school.id,),
            writes_in=start.language if start.language in LANGUAGES else "",
        )
        made.vault.add(school)
        made.vault.add(group)
        made.vault.set_setting(_LANGUAGE, start.language)
        _follow(made.vault, policy)
        recovery.begin_rehearsal(made.vault, made.recovery_key)
        if not practice:  # a practice school's year has a day for that of its own
            recovery.plan_rehearsal(made.vault, today() + timedelta(days=recovery.DAYS))
        made.vault.log_usage("made")
    return made


def make_empty_vault(
    store: VaultStore,
    path: Path,
    passphrase: str,
    label: str,
    practice: bool = False,
    policy: ProviderPolicy | None = None,
) -> NewVault:
    """Make a vault that a dump can be brought into, and open it; otherwise as ``make_vault``."""
    passphrases.require(passphrase)
    made = store.create(path, passphrase, label, practice, policy)
    with made.vault.together():
        _follow(made.vault, policy)
        recovery.begin_rehearsal(made.vault, made.recovery_key)
        made.vault.log_usage("made")
    return made


def _follow(vault: Vault, policy: ProviderPolicy | None) -> None:
    if policy is not None and policy.draft_days is not None:
        retention.set_draft_days(vault, policy.draft_days)


def unlock(store: VaultStore, path: Path, passphrase: str) -> Vault:
    """Open a vault and write it into the usage log; raises what ``VaultStore.unlock`` raises."""
    vault = store.unlock(path, passphrase)
    vault.log_usage("opened")
    return vault


def unlock_with_recovery_key(store: VaultStore, path: Path, typed: str) -> Vault:
    """Open a vault with the key from the recovery sheet, as typed; raises ``WrongRecoveryKey`` beside the others."""
    vault = store.unlock_with_recovery_key(path, RecoveryKey.parse(typed))
    vault.log_usage("recovered")
    return vault


def recover_passphrase(store: VaultStore, vault: Vault, typed: str, new: str) -> None:
    """Set a new passphrase by the key from the recovery sheet, as typed.

    It is a slot of its own, so the next unlocking asks who it belongs to. Raises ``WeakPassphrase``,
    ``WrongRecoveryKey``.
    """
    passphrases.require(new)
    store.add_person_with_recovery_key(vault.facts.path, RecoveryKey.parse(typed), name_of(vault.facts.path), new)
    vault.log_usage("passphrase_recovered")


def new_provider(name: str, draft_days: int | None = None) -> tuple[bytes, bytes]:
    """Make an education provider's recovery key pair; ``draft_days`` as in ``ProviderPolicy``.

    Returns the policy file, for every laptop, and the file with the private key, for the provider's safe.
    """
    private, public = provider_keys.new_provider_key()
    return ProviderPolicy(name, public, draft_days).bytes(), provider_keys.private_key_file(private)


def recover_with_provider_key(store: VaultStore, path: Path, key_file: bytes, new: str) -> None:
    """Set a new passphrase by the provider's private key, for a group that has lost its own ways in.

    Raises ``WeakPassphrase``, ``WrongRecoveryKey``, and ``ValueError`` where the file is no provider's key.
    """
    passphrases.require(new)
    private = provider_keys.read_private_key(key_file)
    vault = store.unlock_with_provider_key(path, private)
    try:
        store.add_person_with_provider_key(path, private, name_of(vault.facts.path), new)
        vault.log_usage("passphrase_recovered")
    finally:
        vault.close()


def change_passphrase(store: VaultStore, vault: Vault, old: str, new: str) -> None:
    """Change one's own passphrase. Raises ``WeakPassphrase``, ``WrongPassphrase``."""
    passphrases.require(new)
    store.change_passphrase(vault.facts.path, old, new)
    vault.log_usage("passphrase_changed")


def add_person(store: VaultStore, vault: Vault, own: str, member: UUID, label: str, new: str) -> None:
    """Give a member a passphrase of their own on this laptop. Raises ``WeakPassphrase``, ``WrongPassphrase``."""
    passphrases.require(new)
    slot = store.add_person(vault.facts.path, own, label, new)
    vault.set_slot_member(slot, member)
    vault.log_usage("person_added", str(member))


def remove_person(store: VaultStore, vault: Vault, slot: str) -> None:
    """Take a passphrase away on this laptop; copies from before still open with it. The last way in stays.

    Raises ``ValueError`` where it is the last one, ``NotFound`` where it is gone.
    """
    store.remove_slot(vault.facts.path, slot)
    vault.log_usage("person_removed")


def safety(vault: Vault, store: VaultStore) -> Safety:
    """Return where copies of the vault lie and what of its safety is still open."""
    own = store.backups(vault.facts.path)
    place = vault.setting(_SECOND_PLACE)
    waiting = recovery.open_rehearsal(vault)
    provider = next((slot.label for slot in store.slots(vault.facts.path) if slot.kind == "provider"), "")
    return Safety(
        own_copy=own[0] if own else None,
        second_place=Path(place) if place else None,
        second_copy=vault.setting(_SECOND_COPY),
        rehearsal_due=waiting.due if waiting else None,
        provider=provider,
    )


def set_second_place(vault: Vault, place: Path) -> None:
    """Remember the folder, on a network drive or a stick, where second copies go."""
    with vault.together():
        vault.set_setting(_SECOND_PLACE, str(place))
        vault.set_setting(_SECOND_COPY, "")


def back_up(vault: Vault) -> BackupFacts:
    """Make an encrypted copy beside the vault; the ten newest stay."""
    return vault.back_up()


def back_up_to_second_place(vault: Vault) -> BackupFacts | None:
    """Make an encrypted copy in the second place; None where none has been named.

    Raises ``FolderNotWritable`` where the place is not there now, ``DiskFull``.
    """
    place = vault.setting(_SECOND_PLACE)
    if not place:
        return None
    if not Path(place).is_dir():  # made anew, it would lie on this laptop and pass for a second copy
        raise FolderNotWritable(path=place)
    facts = vault.back_up(Path(place))
    with vault.together():
        if vault.setting(_SECOND_PLACE) == place:  # another one may have been named while this copy was made
            vault.set_setting(_SECOND_COPY, facts.at)
    return facts


def restore(store: VaultStore, backup: Path, target: Path) -> Path:
    """Copy a backup to where it can be opened; returns the vault's folder. Old copies open with old passphrases."""
    return store.restore(backup, target)


def today() -> date:
    """Return the local day."""
    return datetime.now(UTC).astimezone().date()


def name_of(path: Path) -> str:
    """Return what a vault is called: its folder's name without the ending."""
    return path.name.removesuffix(SUFFIX)


def path_for(name: str, folder: Path | None = None) -> Path:
    """Return a free place for a new vault called ``name``, with signs that no system allows taken out."""
    plain = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name).strip() or "OHDesk"
    folder = folder or vaults_folder()
    taken: Sequence[str] = [path.name for path in folder.glob(f"*{SUFFIX}")] if folder.is_dir() else []
    number = 1
    while f"{plain if number == 1 else f'{plain} {number}'}{SUFFIX}" in taken:
        number += 1
    return folder / f"{plain if number == 1 else f'{plain} {number}'}{SUFFIX}"
