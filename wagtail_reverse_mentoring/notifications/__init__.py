"""Notifications: who is told what, once, in the intranet and by mail.

Owns `Message`, the outbox: rows made from transitions, unique by transition, addressee and
channel, so that nothing is lost between commit and signal and nothing is told twice. No room below
imports this one: it listens to `core.signals.step_taken` and reads `Transition` rows.
"""
