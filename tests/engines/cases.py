"""Settings that more than one test of the engines runs."""

# What is trained on and how much each class counts; each says what differs from the
# lecture's settings.
PARTS = [
    {"class_weight": "balanced"},
    {"class_weight": "balanced", "inputs": "scaled", "validation_split": 0.2},
    {"validation": "stratified", "validation_split": 0.2, "inputs": "scaled"},
    {
        "validation": "stratified",
        "validation_split": 0.35,
        "class_weight": "balanced",
        "loss": "mean_squared_error",
        "batch_size": 33,
    },
]
