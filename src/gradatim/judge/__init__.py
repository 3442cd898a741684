"""The judge: grades one submission of one lab. It knows nothing about learners.

grade, naming     the verdict, and the misconceptions behind a failure
wall, report      two jailed processes and the relay between them; what the checks report
signature         whether two failures are the same
progress          reports about training, for the page
pictures          which pictures a browser may get
run               runs a piece of Python in the jail, without judging it
protocol/         frames between processes, and values in them
processes/        warm interpreters, their children, and the judge that all programs share
sandbox/          how a process is locked down
child/            what runs inside a locked-down process; the trusted side imports none of it
"""
