"""Arbitrary content of a vault, for Hypothesis: every kind of document, with every field in use."""

from datetime import date

from hypothesis import strategies as st
from strategies import numbered, values

from ohdesk.domain.catalogue import KINDS

TODAY = date(2026, 11, 20)
DOCUMENTS = st.one_of([st.builds(numbered, values(kind.type, most=2), st.uuids(version=4)) for kind in KINDS])
