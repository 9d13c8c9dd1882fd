"""Programs: a company's reverse-mentoring program, its rules, rounds and content.

Owns `Program` (rules, audience, coordinators), `Cohort` and `Milestone` (a round and its dates),
`Participant` (a person in a program), `Module`, `TopicArea` and `Topic` (what can be learned).
Invariants: a program that is not open is seen by its coordinators and superusers alone; the phase
of a cohort is computed from its dates, never stored.
"""
