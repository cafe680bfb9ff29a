"""What a meeting, a group and a plan are: immutable values and rules, standard library only."""
