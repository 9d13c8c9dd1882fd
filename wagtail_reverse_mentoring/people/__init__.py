"""People: `Person` stands for a human in every other room, whatever user model the host has.

Words: a *person* is our row, a *user* the host's. Names, photos and HR facts come from the
`adapter`; `Person` caches the few that lists must sort, search and hide by. A user may vanish, a
person stays. A person is made at their first POST, never on a GET.
"""
