"""Desk: the coordinator's side of a program, inside the Wagtail admin.

Owns the menu group, the forms of programs and rounds, the registers of mentors, requests and
pairings, the "needs you" panel and the coordinators' group. Words: a *register* is a list to read,
changed only by buttons that call actions. Invariants: everybody sees the rows of the programs they
coordinate and no others; nothing private to two people is shown, searched, sorted or filtered by.
"""
