"""Mentors: who offers what, how one becomes a mentor, and the directory that people browse.

Owns `MentorProfile` (one per program and person; draft, pending, listed, taken down),
`DirectoryEntry` (the narrow row the directory reads) and `DirectoryVersion` (what its cached
counts are valid for). Invariants: nobody is public before a coordinator approved; a profile is
written only by its owner's form; every change the directory can show ends in
`actions.directory_changed`.

Beside the usual furniture: `directory` (the question in an address and its answer), `facets` (each
one declared entry), `suggestions` (three mentors, each with its because), `cards` and
`profile_words` (how a mentor looks on a screen), `links` (where mentors stand), `samples`, `words`.
"""
