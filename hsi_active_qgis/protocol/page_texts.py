"""What the page of a report says, by names: the engine fills it in, in QGIS's language where QGIS sends it so."""

from .catalogue import ACCURACY_NAMES

PAGE = {
    "language": "en",  # is translated to the code of the other language
    **{name: ACCURACY_NAMES[name] for name in ("overall", "average", "users", "producers", "f1")},
    "range": "{low} to {high}",
    "figure_with_interval": "{figure} (95 % interval {interval} %)",
    # what the accuracy is, and by what
    "by_check_sample": "Overall accuracy {overall}, by a check sample of {points} labelled points.",
    "difference": "That is {points} points of a hundred ({interval}) in comparison with the other map on the same "
    "points.",
    "by_held_out": "Overall accuracy {overall}, average producer's accuracy {average}, on {pixels} pixels of {areas} "
    "labelled areas that were held out.",
    "about_held_out": "These areas were drawn by chance, class by class, and not taught. The interval takes each of "
    "them for one draw, for its pixels are alike; of a large one at most 1000 count. It tells of ground like the "
    "labelled areas: where those were not drawn at random over the map, a check sample tells more.",
    "by_reference": "Overall accuracy {overall}, average producer's accuracy {average}, on {pixels} pixels of the "
    "reference that were not asked.",
    "about_reference": "The labels were chosen by a query strategy, so how well the map fits them says nothing about "
    "its accuracy. The figures here compare the map with the other pixels of the reference, those that were never "
    "asked; its classes are those of the map of the same name, or else of the same number. Pixels beside a label are "
    "among them: on ground far from every label the map may be worse.",
    "not_measured": "How accurate this map is has not been measured: the labels were chosen by a query strategy, so "
    "how well the map fits them says nothing about it. Draw check sample and Assess map in the Processing Toolbox "
    "measure it, or export again with a reference map of pixels that were not labelled.",
    # the map
    "map": "Map",
    "class_map": "Class map",
    "class": "Class",
    "map_pixels": "Pixels on the map",
    "share": "Share, %",
    "hectares": "Hectares",
    # the rounds
    "rounds": "Rounds",
    "round": "Round",
    "answers": "Class answers",
    "unsure": "Don't-knows",
    "changed": "Change of the map",
    "seconds": "Seconds",
    "about_seconds": "Seconds: choosing the questions and making the map.",
    "curve": "Overall accuracy over class answers",
    "curve_answers": "class answers",
    "curve_caption": "Learning curve: overall accuracy by the reference",
    # the check sample
    "check_sample": "Check sample",
    "plan": "{points} points, drawn at random in each stratum. If the accuracy is {accuracy}, the overall accuracy "
    "will be known to about {half_width} points of a hundred either way, that of each class to what the last column "
    "says.",
    "stratum": "Stratum",
    "pixels": "Pixels",
    "points": "Points",
    "half_interval": "Half interval, %",
    "of_classes": "Accuracy and area of each class",
    "counted": "Points counted: {points}; left without a class (don't know, or a mixed pixel): {unlabelled}.",
    "per_cent": "Per cent, each with its 95 % interval below it.",
    "per_cent_and_hectares": "Per cent and hectares, each with its 95 % interval below it.",
    "points_of_class": "Points: true, mapped",
    "map_share": "Share on the map",
    "true_share": "True share",
    "true_area": "True area, ha",
    "about_classes": "User's accuracy: the share of what the map shows as the class that is right. Producer's "
    "accuracy: the share of the class that the map found. Each point counts by the area that it stands for (Olofsson "
    "et al. 2014, Stehman 2014). Intervals are Wilson's, of as many points as the variance amounts to; where all "
    "points agree they have a width, too.",
    "no_kappa": "Kappa is not told: what agrees by chance is no concern of a user of the map, and it follows overall "
    "accuracy closely (Stehman and Foody 2019).",
    "kappa": "Kappa is {kappa}, told because it was asked for: what agrees by chance is no concern of a user of the "
    "map, and it follows overall accuracy closely (Stehman and Foody 2019).",
    "matrix_in_points": "Error matrix in points",
    "about_matrix": "Each row is a class of the REFERENCE (the labelled points), each column a class of the map.",
    "matrix_in_per_cent": "Error matrix in per cent of the area",
    "matrix_map": "CLASS MAP",
    "matrix_reference": "REFERENCE",
    "sample_total": "Total in the sample",
    "map_total": "Total in the map",
    "calibration": "Calibration",
    "about_calibration": "Expected calibration error: {error}, the mean distance between the confidence of the map and "
    "how often it is right. Below the line the map is surer than it may be.",
    "about_temperature": "At a temperature of {temperature}, by which the log odds of the confidence are divided, it "
    "fits these points best. The error is then {error}, on points left out of the fit, a tenth at a time. The scaled "
    "confidence was written beside the map.",
    "reliability": "Accuracy over confidence",
    "confidence": "confidence",
    "bin_points": "{points} points",
    "reliability_caption": "Reliability: how often the map is right, by its confidence, with 95 % intervals",
    "far": "Accuracy far from labels",
    "about_far": "A map is often better beside its labels than elsewhere. A third of the check points lies in each "
    "part.",
    "distance": "Pixels to the nearest label",
    "accuracy": "Accuracy, %",
    # a reference
    "confusion": "Confusion matrix",
    "about_confusion": "Pixels. Each row is a class of the REFERENCE, each column a class of the map.",
    "reference_total": "Total in the reference",
    "of_reference_classes": "Accuracy of each class",
    "reference_pixels": "Reference pixels",
    "about_reference_classes": "Producer's accuracy: the share of the reference's pixels of the class that the map "
    "found. User's accuracy: the share of the map's pixels of the class that are right.",
    "no_interval": "All pixels of the reference were compared, so there is no interval.",
    # how it was made
    "made": "How it was made",
    "written": "Written",
    "version": "Version",
    "libraries": "Libraries",
    "map_digest": "SHA-256 of the class map",
    "model_digest": "SHA-256 of what the model learnt",
    "raster": "Raster",
    "second_date": "Second date",
    "further_features": "Further features",
    "reference": "Reference",
    "bands_used": "Bands used",
    "model": "Model",
    "labels": "Labels",
    "labels_taught": "Labels taught",
    "labels_held_out": "Share of the labels held out",
    "answers_held_out": "Share of the answers held out",
    "learner": "Learner",
    "strategy": "Query strategy",
    "questions": "Questions about",
    "seed": "Seed",
    "minimum_area": "Minimum area",
    "device": "Device",
    "session": "Session file",
    "check_points": "Check points",
    "check_seed": "Seed of the check sample",
    "strata": "Points of its strata",
    "other_map": "Other map",
}
