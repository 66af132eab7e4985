"""`python -m caregraph` is the command `caregraph`."""

from caregraph.cli import main

main()
