"""What manuals say about a device: attributes, each with its sentences and its questions.

`{p}` is the device, `{v}` the value, `{w}` a false one. The first sentence of each attribute names
the device, the second leaves that to the title of the document.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Attribute:
    """One property, how documents state it and how people ask for it.

    `value` is `low..high/step unit`, or the kind of a name: `date`, `person`, `firm`, `place`, or
    `code XY`. `asks` use the words of the documents, `others` do not.
    """

    key: str
    section: str
    value: str
    says: tuple[str, ...]
    asks: tuple[str, ...]
    others: tuple[str, ...]
    why: str


DEVICE = (
    Attribute(
        "warranty",
        "Warranty and service",
        "12..60/6 months",
        (
            "The {p} comes with a warranty of {v} from the day of delivery.",
            "The warranty lasts {v} and covers parts and labour.",
        ),
        ("How long is the warranty of the {p}?", "What warranty does the {p} come with?"),
        ("Until when is a broken {p} repaired for free?",),
        "Why does the warranty of the {p} last only {w}?",
    ),
    Attribute(
        "partner",
        "Warranty and service",
        "firm",
        (
            "Repairs of the {p} are carried out by {v}.",
            "All repairs are carried out by {v}, our partner for this series.",
        ),
        ("Who carries out repairs of the {p}?",),
        ("Which workshop fixes a defective {p}?",),
        "Why are repairs of the {p} carried out by {w}?",
    ),
    Attribute(
        "return",
        "Warranty and service",
        "code RT",
        (
            "Give customers who send back a {p} the return code {v}.",
            "Tell the customer the return code {v} before the parcel is collected.",
        ),
        ("What is the return code for the {p}?",),
        ("Which reference goes on the parcel when somebody ships the {p} back to us?",),
        "Why is the return code for the {p} {w}?",
    ),
    Attribute(
        "weight",
        "Technical data",
        "4..38/0.5 kg",
        ("The {p} has a weight of {v} without packaging.", "The weight is {v} with an empty tank."),
        ("What is the weight of the {p}?",),
        ("How heavy is the {p}?",),
        "Why is the weight of the {p} as much as {w}?",
    ),
    Attribute(
        "noise",
        "Technical data",
        "38..76/1 dB",
        (
            "In normal operation the noise level of the {p} is {v}.",
            "The noise level was measured at {v} from a distance of one metre.",
        ),
        ("What is the noise level of the {p}?",),
        ("How loud does the {p} get?",),
        "Why does the {p} reach a noise level of {w}?",
    ),
    Attribute(
        "power",
        "Technical data",
        "450..2900/50 watts",
        (
            "At full load the {p} draws a power of {v}.",
            "The rated power is {v}, measured at full load.",
        ),
        ("What is the rated power of the {p}?", "What power does the {p} draw at full load?"),
        ("How much electricity does the {p} need when it runs flat out?",),
        "Why is the rated power of the {p} {w}?",
    ),
    Attribute(
        "standby",
        "Technical data",
        "0.3..4.9/0.1 watts",
        (
            "In standby the {p} draws no more than {v}.",
            "In standby the device draws at most {v}.",
        ),
        ("What does the {p} draw in standby?",),
        ("How much energy is used while a {p} is idle?",),
        "Why does the {p} draw {w} in standby?",
    ),
    Attribute(
        "tank",
        "Technical data",
        "2..24/0.5 litres",
        ("The tank of the {p} holds {v}.", "The tank holds {v} and is removed to the left."),
        ("How much does the tank of the {p} hold?",),
        ("What volume of liquid fits into the {p}?",),
        "Why does the tank of the {p} hold only {w}?",
    ),
    Attribute(
        "cable",
        "Installation",
        "1.5..9/0.5 metres",
        (
            "The mains cable of the {p} is {v} long.",
            "The mains cable is {v} long and must not be extended.",
        ),
        ("How long is the mains cable of the {p}?",),
        ("How far away may the socket for a {p} be?",),
        "Why is the mains cable of the {p} only {w} long?",
    ),
    Attribute(
        "fuse",
        "Installation",
        "6..32/2 amperes",
        (
            "The circuit of the {p} is protected by a fuse of {v}.",
            "Protect the circuit with a fuse of {v}.",
        ),
        ("Which fuse protects the circuit of the {p}?",),
        ("Which breaker should the electrician put in for a {p}?",),
        "Why does the circuit of the {p} need a fuse of {w}?",
    ),
    Attribute(
        "room",
        "Installation",
        "28..55/1 degrees",
        (
            "The {p} may be used at room temperatures of up to {v}.",
            "The room temperature must not be above {v}.",
        ),
        ("Up to which room temperature may the {p} be used?",),
        ("How hot can it be in the hall where a {p} stands?",),
        "Why may the {p} only be used at room temperatures of up to {w}?",
    ),
    Attribute(
        "start",
        "Daily use",
        "2..19/1 minutes",
        ("The {p} is ready {v} after it is switched on.", "It is ready {v} after switching on."),
        ("How long after switching on is the {p} ready?",),
        ("How soon can work begin once a {p} has been powered up?",),
        "Why is the {p} ready only {w} after it is switched on?",
    ),
    Attribute(
        "filter",
        "Cleaning and care",
        "2..30/2 weeks",
        ("The filter of the {p} is replaced every {v}.", "Replace the filter every {v}."),
        ("How often is the filter of the {p} replaced?",),
        ("When does a {p} need a fresh cartridge?",),
        "Why is the filter of the {p} replaced every {w}?",
    ),
    Attribute(
        "agent",
        "Cleaning and care",
        "code CL",
        (
            "Only the cleaning agent {v} is approved for the {p}.",
            "Use the approved cleaning agent {v} and no other.",
        ),
        ("Which cleaning agent is approved for the {p}?",),
        ("What product do I wash a {p} with?",),
        "Why is {w} the approved cleaning agent for the {p}?",
    ),
    Attribute(
        "inspection",
        "Cleaning and care",
        "3..36/3 months",
        (
            "A safety inspection of the {p} is due every {v}.",
            "The safety inspection is due every {v}.",
        ),
        ("How often is a safety inspection of the {p} due?",),
        ("At what interval must a technician check that a {p} harms nobody?",),
        "Why is a safety inspection of the {p} due every {w}?",
    ),
    Attribute(
        "plant",
        "About this device",
        "place",
        ("The {p} is assembled in {v}.", "The device is assembled in {v} and tested there."),
        ("Where is the {p} assembled?",),
        ("In which town does the factory put a {p} together?",),
        "Why is the {p} assembled in {w}?",
    ),
    Attribute(
        "launch",
        "About this device",
        "date",
        ("The first {p} was delivered on {v}.", "The first device was delivered on {v}."),
        ("When was the first {p} delivered?",),
        ("Since what day have customers been getting a {p}?",),
        "Why was the first {p} delivered as late as {w}?",
    ),
    Attribute(
        "engineer",
        "About this device",
        "person",
        (
            "The engineer responsible for the {p} is {v}.",
            "Questions about the construction go to the responsible engineer, {v}.",
        ),
        ("Who is the engineer responsible for the {p}?",),
        ("Whom do I call about how a {p} was designed?",),
        "Why is {w} the engineer responsible for the {p}?",
    ),
)

FAULTS = (
    "the door sensor is blocked",
    "the drain hose is bent",
    "the water pressure is too low",
    "the heating element is worn",
    "the main fan turns too slowly",
    "the lid is not locked",
    "the battery of the clock is empty",
    "the motor has overheated",
    "the drip tray is full",
    "the memory card cannot be read",
    "the pressure valve leaks",
    "the belt has slipped off its roller",
    "the connection to the control panel is lost",
    "the float switch is stuck",
    "the intake is clogged with dust",
    "the phase of the supply is reversed",
)
PARTS = (
    "drain pump",
    "door seal",
    "control board",
    "pressure hose",
    "carrying handle",
    "mains switch",
    "motor mount",
    "display cover",
    "inlet valve",
    "drive belt",
    "fan wheel",
    "foot set",
    "tank lid",
    "lamp holder",
    "spray arm",
    "ball bearing",
)
