"""Everything that is derived from the evidence: pure functions of pack, profile, evidence and
today."""
