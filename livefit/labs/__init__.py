"""What a lab is, without a screen: its specification, link, question and summary."""
