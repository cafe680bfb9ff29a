"""Which group a laptop works with before anybody has chosen one."""

from laptops import lay_out, unlock

from ohdesk.domain.groups import Group, GroupType
from ohdesk.domain.identity import new_id
from ohdesk.services import groups


def test_a_laptop_that_comes_to_a_vault_with_several_groups_begins_with_the_schools_own(tmp_path):
    vault = unlock(lay_out(tmp_path / "a.ohdesk"))
    for name, kind in (("Alatyöryhmä", GroupType.OTHER), ("Asiantuntijatiimi", GroupType.EXPERT_TEAM)):
        vault.add(Group(new_id(), name=name, type=kind))
    own = vault.add(Group(new_id(), name="Öhrikkä", type=GroupType.SCHOOL)).value
    assert groups.current_group(vault) == own
    other = next(group for group in groups.groups(vault) if group != own)
    groups.choose_group(vault, other.id)
    assert groups.current_group(vault) == other
    vault.close()
