"""Pairings: a person asks a mentor, the mentor answers, two people learn together.

Owns `PairingRequest` (and, apart from it, its private words), `Pairing` and `HelpCall`.
Invariants: one open request between two people (`open_key`), a limit of open requests (`open_slot`),
a pairing holds a seat of both (`mentor_seat`, `mentee_seat`) exactly while it is open, the message
of a request is read by the two alone, a reason for a no by nobody but in counts.
"""
