"""Maps of rasters past one machine: a job folder, blocks mapped by a SLURM job array, and one mosaic of them.

plan_mosaic(scenes, model, folder)    writes the job folder, with a submit.sh that runs the rest where the data is
map_blocks(folder, task)              one task of the array: the blocks that are not there yet
collect_mosaic(folder)                one map of all blocks, bit for bit that of `classify` on one machine
"""
