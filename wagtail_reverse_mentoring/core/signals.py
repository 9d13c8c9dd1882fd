"""Signals of the ground floor."""

from django.dispatch import Signal

# Public. Sent after commit, robustly, once per transaction step, with `transition` (a Transition
# id) and `subject` (the row that took the step). Nothing load-bearing may hang on it: whoever
# misses one finds it in `Transition.objects.unannounced()`.
step_taken = Signal()
