<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>HsiActive</name>
<message>
<location filename="../../hsi_active_qgis/client/environment.py"/>
<source>The engine is not installed: choose Plugins &gt; HSI Active &gt; Engine...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>The field {} is true or false. Choose a field with class names or whole numbers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>{} features of {} lie where the raster's CRS does not reach and were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>The raster has no CRS: the coordinates of {} are taken as they are.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>{} in the field {} is no class. Use names or whole numbers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>The layer {} has no CRS: its coordinates are taken as those of the raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>{} features of {} have no geometry and were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The last word was: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The disk is full. Free some space, or choose a folder on another disk under Settings &gt; Options &gt; HSI Active, and try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The path is too long for Windows. Choose a shorter folder, such as C:\hsi, under Settings &gt; Options &gt; HSI Active.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The folder is read-only. Choose another folder under Settings &gt; Options &gt; HSI Active.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>Another program holds a file: a second QGIS, or a virus scanner. Close the other QGIS, or ask for an exception for the folder, and try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>Windows refuses the access, often for a virus scanner that holds a new file. Try again; if it stays so, ask for an exception for the folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The folder cannot be written. Choose another folder under Settings &gt; Options &gt; HSI Active.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A file is where the folder should be. Choose another folder under Settings &gt; Options &gt; HSI Active.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The proxy refuses or is not reached. Check it under Settings &gt; Options &gt; Network, with user and password.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The secure connection is not trusted, perhaps for a proxy of your organisation. Ask for its certificate and add it under Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The driver of the GPU is too old for this build of torch. Update it, or choose the build for the CPU.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A library of Windows is missing: install the Microsoft Visual C++ Redistributable (https://aka.ms/vs/17/release/vc_redist.x64.exe), then check again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>This Linux is too old for the engine, which needs glibc 2.28 (Debian 10, Ubuntu 20.04, RHEL 8 or newer).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>There is no build for this machine, its Python or its system in the place that was asked. Choose another build of torch or, under Settings &gt; Options &gt; HSI Active, a Python that has the libraries.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A file came broken or changed on its way. Try again; if it stays so, tell those who run the index or the network.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>There is no Python from 3.10 to 3.14. Put its archive into the folder of wheels, or choose an interpreter under Settings &gt; Options &gt; HSI Active.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>This Python lacks a library of the engine. Install the engine, or install resources/engine-requirements.txt of the plugin into that Python.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>There is no connection to the network, or the index has another name. Check the network, or install from a folder of wheels (Settings &gt; Options &gt; HSI Active).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The package index or the folder of wheels does not have what is needed, or is not reached. Check its address under Settings &gt; Options &gt; HSI Active.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The engine's Python crashed when it was checked: this build of torch, the processor and the GPU's driver do not go together. Choose the build for the CPU, or update the driver.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A library of the engine does not load: it is damaged, or another program's. Repair the engine.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The program cannot be started: it is not there, or for another kind of machine. Repair the engine, or choose another Python.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/installation.py"/>
<source>HSI Active: engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/installation.py"/>
<source>Left out, for they would lead it elsewhere: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>The GPU of this Mac is taken if it computes rightly: the check tells.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>For Macs with an Intel processor this torch is the last one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>No NVIDIA GPU was found.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>the build of the package index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>This fits the machine.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The engine is installed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The engine works.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Removing the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The engine is removed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Removing the old engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The old engine is removed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Another QGIS installs the engine at the moment (process {} on {}). Wait for it, or close it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Looking for a GPU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Asking for sizes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Checking the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Ending what was left over</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Finding out what fits this machine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Removing what is not used</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Making an environment</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Installing {} packages, {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Unpacking uv</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Fetching Python, {} MB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Cancelled. What was downloaded is kept: the next time goes on from there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Asking the package index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Fetching uv, {} MB</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/settings.py"/>
<source>the one that fits this machine's GPU, else the CPU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/settings.py"/>
<source>CPU only (the smallest)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/settings.py"/>
<source>the one that the package index or the folder of wheels has</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>The engine's Python {python} does not work. {why} Plugins &gt; HSI Active &gt; Engine... checks and repairs it; see {path} and the tab HSI Active of QGIS's log messages.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It stopped before it was ready.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It does not answer as the engine.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It cannot be started.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It was not ready within {seconds} seconds.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>QGIS and the engine are of different versions (protocol {ours} and {theirs}). Restart QGIS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>The engine's log {path} cannot be written ({why}). Check its folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>The engine stopped twice at this request. Try with less data; see {path} and the tab HSI Active of QGIS's log messages.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>Starting the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>The talk with the engine broke off ({error}). Try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>The engine was closed. Load the plugin again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/tasks.py"/>
<source>The request failed ({error}). Try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/__main__.py"/>
<source>The engine stopped.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/accelerators.py"/>
<source>{kind} does not work: {why}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/accuracy.py"/>
<source>The reference has another number of rows or columns than the raster. Use one of its grid.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/accuracy.py"/>
<source>The reference lies on another grid than the map. Use one of its grid.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/accuracy.py"/>
<source>The probabilities have another number of rows or columns than the raster. Map anew.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>The other map has no class at {points}, which the difference leaves out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} point of the check sample lies</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} points of the check sample lie</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{points} on ground that was taught, where a map is better than elsewhere, and did not count.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source> and fewer than {least} of {number} more classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>its accuracy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>their accuracies</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{listed}{more}: treat {of_them} as a rough guess, or label more points there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} point</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{points} no class, or no class on the map, and did not count.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{share:.1%} of the map is in classes without a labelled point and is not judged.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>All points are right, so all that is known is that the accuracy is above {least:.1%}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{points} of {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} point has</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} points have</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>No labelled point of the sample lies on a class of the map. Label the points first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>All labelled points of the sample were taught, too, so they cannot judge the map. Draw a new sample.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>The other map has no class at any labelled point. Choose one of the same place.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>A class of the sample has a single labelled point: plain intervals need two. Label more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>Scaling needs the confidence that was written with the map. Give it, too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>class {name} has {pixels}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>All pixels of a rare class are asked: {rare}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{points} fewer than {least} to {short}: what is told of them will be a rough guess. {enough} points would be enough.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} pixel</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} point gives</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} points give</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/class_match.py"/>
<source>The map does not know {listed}: {total} of the reference that cannot be right. On the others the overall accuracy is {overall:.1%}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/class_match.py"/>
<source>The classes of the reference ({said}) are not those of the map ({names}), so no accuracy is told. Give the reference the map's class names, as categories or an attribute table, or the map its numbers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>{answers} held out of {all}, to judge the map by.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>Of {single} there is one area only, which is taught: nothing judges this class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>{count} answer was</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>{count} answers were</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>The map has no class {value}. Choose the map of these labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>The map has another number of rows or columns than the raster. Map anew.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/places.py"/>
<source>A point of the sample</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>Counting</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The whole map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>{buffer} pixels around {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has no class {wanted} for the buffer to lie around. Name one of its classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has fractions, not the numbers of classes. Choose a class map.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has no class anywhere. Choose a class map.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has no pixel of class {target}, around which the buffer was to lie.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The grid meets no pixel of the map. Ask for more points.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/temperature.py"/>
<source>Writing the scaled confidence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/thresholds.py"/>
<source>Give either a threshold or labels to choose it by, not both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/thresholds.py"/>
<source>A threshold is chosen by pixels of the class "{name}" and by others, none of them taught. The validation labels do not hold both: draw more of them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>A label</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>All points with a confidence are right, or all are wrong, so no temperature fits: the confidence was not scaled.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>Scaling does not help: on points left out of the fit the confidence is no nearer to how often the map is right. Use it as it is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>The confidence does not run from 0 to 1 on the map. Choose the one made with it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>The confidence lies on another grid than the map. Choose the one made with it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/cost.py"/>
<source>{count} run</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/cost.py"/>
<source>{count} runs</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/cost.py"/>
<source>The networks' {runs} will take about {total} one after the other ({why}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>learner</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>query strategy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>Left out {learner}: it asks about pixels only.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>Left out {left}: {learner} does not know what they need.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>None of the learners knows what the strategies need. Choose others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>With `tiles` there is only the track "tiles". Leave the others out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>There are at most {most} seeds. Give fewer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>The seeds are how many there are, or whole numbers with commas between them. Correct them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>There is no {kind} "{name}". Choose among {there_are}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>`{name}` is a share from 0 to below 1. Correct it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>The simulated analyst makes no errors in tiles. Leave `{name}` out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/plan.py"/>
<source>Two stages ask about tiles to be outlined. Give `tiles`, as {"unit": "tile", "size": 64}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/players.py"/>
<source>Mapping</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/report.py"/>
<source>{failures} of {runs} failed, the others are in {places}. See {file} there: {listed}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/report.py"/>
<source>The engine has no matplotlib, so there are tables but no figures. Install the engine again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>The reference has fewer than two of the classes on valid pixels. Choose another one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>A scene needs its reference map. Give it as `reference`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>The classes are numbers of the reference with commas between them. Correct them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>Indian Pines comes with the Python library tensorly. Install it, or give a raster and its reference.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>The reference lies on another grid than the raster. Use one of its grid.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/stages.py"/>
<source>`ratio`, `alpha` and `beta` are each a share above 0 and up to 1. Correct them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>{count} tile</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>{count} tiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>The scene has fewer than three blocks of tiles. Use smaller tiles or more images.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>With seed {seed} fewer than two classes have {least} in both the pool and the test. Use another seed or smaller tiles.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tracks.py"/>
<source>There is no track "{track}". Choose one of {tracks}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tracks.py"/>
<source>The track tiles needs to know the size of a tile. Give `tiles`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tracks.py"/>
<source>With seed {seed} fewer than two classes have {least} pixels in both halves of the blocks. Use another seed or the literature track.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/verb.py"/>
<source>Tables and figures</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/verb.py"/>
<source>{finished} of {runs} were finished before.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>{count} thread</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>{count} threads</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>torch finds no usable CUDA device or driver</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>the GPU ran out of memory</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>HSI_ACTIVE_DEVICE asks for the CPU; {cores}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>this build of torch ({version}) has no CUDA</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>The GPU's memory was short: computed in smaller batches.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>The GPU's memory was too small: computed on the CPU.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The engine could not do this.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The engine does not know this request: QGIS and the engine are of different versions. Restart QGIS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>This is not a raster that GDAL can read. Choose a GeoTIFF, ENVI or other GDAL raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>At least two usable bands are needed. Choose more bands, or another raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The raster has no valid pixel here: all is nodata or outside the mask. Check both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>Label at least two classes before training.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>Class numbers must be whole numbers from 1 to 65535: 0 stands for nodata. Renumber the field.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>This is not a model of HSI Active, or it is damaged. Train it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The model was trained on other bands. Choose the same bands, or train on this raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>A file that is needed cannot be read. Check that it is there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The result cannot be written there. Choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>A file cannot be read or written. Choose another one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>There is not enough free disk space for the result. Free some, or choose another disk.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The engine ran out of memory. Close other programs, or choose fewer bands or a smaller mask.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>{count} label lies on no data and was left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>{count} labels lie on no data and were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>Reading spectra</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>Spectra are those of one raster. Leave the second date and the further features out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>None of the labels has a class and lies on data of the raster. Give others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/band_values.py"/>
<source>about {times:.0f} times smaller</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/band_values.py"/>
<source>about {times:.0f} times larger</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/groups.py"/>
<source>Reading features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/pool.py"/>
<source>Looking for valid pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/preprocessing.py"/>
<source>Reading the raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/preprocessing.py"/>
<source>The two dates do not differ anywhere. Choose the raster of another date.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>so what is made of it is made anew</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>so what is made of the raster is kept until the engine ends</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>The raster, its bands or its area are not those of {path}, {anew}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>{path} cannot be read, {anew}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>{path} cannot be written ({why}), {until}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>so what was made of the raster is not kept, and each round reads it anew</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>so the rest of what is made of the raster is not kept, and each round reads it anew</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>The disk of {folder}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>What is made of the raster takes {taken}, more than {variable} allows ({most}), {without}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>What is made of the raster takes {size} and the disk of {folder} has less, {so}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>{without}. {variable} names another folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>{folder} cannot be written ({why}), {without}. {variable} names another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>{place} took no more ({why}), {rest}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/__init__.py"/>
<source>There is no learner "{name}". Choose one of {learners}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/adversarial.py"/>
<source>Looking for class borders</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/base.py"/>
<source>Only a network has a committee of this form. Choose "ensemble", or another learner.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/base.py"/>
<source>This learner asks about its own pixels only. Leave the setting two_stage out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/model_file.py"/>
<source>The model is of an earlier version and has no checksum, so damage to it cannot be told. Train it again some day.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/model_file.py"/>
<source>The model is of the learner "{name}", which is not here. Put its file in the folder of your own learners.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/model_file.py"/>
<source>What was learnt holds values that are no numbers, so there is no model. Look for extreme values in the raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense.py"/>
<source>Classifying pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense_training.py"/>
<source>Warming up on the scene</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense_training.py"/>
<source>Training the network</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense_training.py"/>
<source>{text}, step {step} of {count}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/patch.py"/>
<source>The network "{network}" predicts no losses. Choose a DenseNet or a ResNet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/patch_model.py"/>
<source>Classifying neighbourhoods</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/training.py"/>
<source>Training the network, epoch {epoch} of {epochs}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>Look whether both are of one unit and scale; else the map is wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>Give the raster of the features that it was trained with, of this place.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The values of {name} are {times} than those that the model was trained on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>this raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{count} band</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{count} bands</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>the further features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{told}. {advice}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{outside} of {count} bands</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>In {where} the values are unlike those that the model was trained on. {advice}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source> of {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model compares two dates. Give the raster of the second date, too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model knows one date only. Leave the second one out, or train on both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model wants a raster of {bands} as further features. Give that one, too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model knows no further features. Leave their raster out, or train with it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{told}: they are of another scale (digital numbers, percent). Scale both alike, or train on this raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/network.py"/>
<source>Cutting squares around the labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/semi_supervision.py"/>
<source>No labelled tile is covered by half: S4GAN learnt from the labels alone. Label tiles as a whole.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>There are no ImageNet weights, so the network begins at random, at a rate of {rate:g} in place of the published {published_rate:g}. Give weights for the published training.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>A rate of {rate:g} is for a network that begins with ImageNet weights: from random ones it hardly learns. Give weights, or a rate of {own_rate:g}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>The training has not converged: after {steps} the network gets {share:.0%} of the pixels right that it was taught (mean over the classes). Raise the epochs above {epochs}, or choose U-Net or the default learner.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>Training the network, step {step} of {steps}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>{count} step</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>{count} steps</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/sights.py"/>
<source>Reading what the learner sees</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/support_vectors/machine.py"/>
<source>Tuning the support vector machine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/unlike_dates.py"/>
<source>Without labels the map shows what differs most between the two dates, whatever the cause, clouds and seasons too. Label some changes, and some ground that did not change, to have it show those.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/unlike_dates.py"/>
<source>Three bands or fewer tell little of change: take that map as a hint of where to label first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/unlike_dates.py"/>
<source>Give either a model or labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>Like the {name} pixel at row {row}, column {column}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>Like the pixel at row {row}, column {column}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/arrays.py"/>
<source>The learner "{name}" does not know what the strategy "{strategy}" needs. Choose another learner or committee, or one of the strategies {fit}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/looks.py"/>
<source>The raster has no pixel at row {row}, column {column}. Choose another one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/looks.py"/>
<source>There is no data at this pixel, or it lies outside the mask. Choose another one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Covers what is not labelled so far</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Unlike all that is labelled so far</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Its spectrum is the least like all that was asked</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>now {best} {chance:.0%}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Would settle many pixels like it, {now}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Torn between {best} {chance:.0%} and {second} {less:.0%}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Holds much that is doubtful, {now}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/session.py"/>
<source>{count} answered pixel is nodata or outside the mask and was left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/session.py"/>
<source>{count} answered pixels are nodata or outside the mask and were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/tile_list.py"/>
<source>The map has another number of rows or columns than the raster. Choose one made of it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/whole_raster.py"/>
<source>The learner chooses among {pixels:,} of {total:,} pixels, drawn by chance: set pool to look at more, or two_stage to let the kernel learner choose them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/whole_raster.py"/>
<source>Looking at all pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/whole_tiles.py"/>
<source>The model was trained on tiles of {side} pixels. Tiles of that size are classified best.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>{mapping}, {speed:.2g} Mpixel/s</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>There is no class "{wanted}". Choose one of {listed}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>Sieve and polygons need the class map. Give it a name, too.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>Sieve and polygons are of a whole map, not of a part. Leave them out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/patches.py"/>
<source>Finding patches</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/polygons.py"/>
<source>Tracing polygons</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/polygons.py"/>
<source>Polygons are written as a GeoPackage. Choose a name that ends with .gpkg.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/sieve.py"/>
<source>Removing small patches</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>strong</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>weak</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>very weak</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>none</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>{word}; confidence lowered (temperature {temperature:.1f})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>{word}, by {labels} held-out labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/blocks.py"/>
<source>The tasks of this mosaic are 0 to {last}. Choose one of these.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/blocks.py"/>
<source>{path} has another size or storage than planned with. Plan with this very file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>Putting the blocks together</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>The scenes lie on {number} grids, so there is a map of each: {listed}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{damaged} is damaged or was cut off. Copy it anew, or remove it and run submit.sh again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{count} block</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{count} blocks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{count} is</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{count} are</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>the mosaic's {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>The mosaic</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>Some blocks of the mosaic are not there yet. Run submit.sh in the job folder again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>Of {blocks}, {missing} not there yet. Run submit.sh in the job folder again, it maps these alone.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{path} is not the model that this mosaic was planned with. Plan it again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{path} is of another version of HSI Active. Plan the mosaic again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{folder} is no job folder: it has no {file}. Choose the folder of a mosaic.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{path} is damaged. Plan the mosaic again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>Hours, memory and CPUs of a task are numbers above 0, GPUs 0 or more. Correct them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>The model file was written anew meanwhile. Plan the mosaic again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>{folder} cannot be written ({error}). Choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>{folder} has a {name} of something else. Choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Writing the job folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Looking at the rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Beside the class map there are {maps}. Choose among these.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>There is no raster to map. Give one or more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>A job array has 1 to {most} tasks. Correct their number.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>A raster is given twice. Give each once.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Two rasters have the same file name, so one folder cannot hold both. Rename one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>{folder} holds the mosaic of other rasters or blocks. Choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>{path} is no file, so its place on the cluster is not known. Convert it to GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/__init__.py"/>
<source>{least} to {most}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/__init__.py"/>
<source>The network "{name}" reads squares of {reads} pixels a side, not of {side}. Choose a ResNet or another size.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/variants.py"/>
<source>The network was trained without dropout. Set dropout above 0, or choose another strategy.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/variants.py"/>
<source>The network has no batch norm. Choose another network or form of committee.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{name} is missing</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>it is not a safetensors file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{name} holds values that are no numbers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{name} is of another size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>The weights in {path} do not fit this network ({why}). Choose a safetensors file of the same network, or none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>No weights can be read from {path}. Save a state dict with torch.save or safetensors, and give that file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{path} holds no state dict. Save model.state_dict(), not the model.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/learner.py"/>
<source>Running {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/learner.py"/>
<source>{name} learns</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/model.py"/>
<source>{path} is not as it was when the model was trained, so its map may be another. Train it again if that is wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/model.py"/>
<source>{path}: `probabilities` has to give a row for each pixel and a column for each class, {wanted} here, numbers from 0 to 1 which add up to 1 in each row; it gave {given}. Correct it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/model.py"/>
<source>{path}: what a learner sees is "features" or "spectrum". Correct `sees`.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{path} failed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{path} failed in line {line}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{where} ({kind}: {error}). Correct it, or choose another.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{path} has no {form}. Add one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Natural colour</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Colour infrared</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Short-wave infrared</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>scale</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>offset</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>The {name} of {count} cannot be used (as {found:g}); {otherwise:g} was taken instead.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Spread over the bands</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>The list of bad bands (bbl) does not have one number for each of the {bands} bands and was not used. Untick bad bands.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>64 bands of int8 with nodata -128: read as an embedding like AlphaEarth's, v stands for sign(v) (|v| / 127.5)^2. Give the bands a scale if they hold something else.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>A part of the raster's metadata is not UTF-8 text and was not read. Check bands and wavelengths.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The second date</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>the second date</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Set the nodata value</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The raster of further features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Declare its nodata value in the file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>{bands} of {total}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Further features: {text}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The raster and {other} have no common georeference and differ in size. Georeference them, or cut them alike.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The raster and {other} do not overlap on the map. Choose two rasters of the same place.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Taken as nodata of {other} though not declared as such: {fill:g}. {remedy} if that is wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>{bands} of {file}, warped from another grid to the raster's.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>{bands} of {file}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>Left out {count} without data or with one value only: {listed}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The mask</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>Give the one that the model was trained with, of this place.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster's geotransform cannot be used, so it lies by rows and columns. Correct it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster has bands 1 to {count}. Choose among these.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The second date lies on another grid and was warped to the first one's.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The first date has {wanted} bands, the second {second}. Choose rasters of one sensor.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster of further features has no band with more than one value. Leave it out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The nodata value must be a number. Correct it, or leave it empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>Running {name} over the raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>{path} is an ONNX file, which the engine cannot run. Save the network as TorchScript: torch.jit.trace(...).save(...).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>{path} is no TorchScript file, or it is damaged. Save the network by torch.jit.script(network).save(...).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>The raster {path} is no file of its own, so an encoder cannot be run on it. Export it as GeoTIFF first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>The encoder {path} failed on {bands} bands: {why}. Choose the bands that it was made for, or correct it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>The encoder {path} makes {shape} of an input of the shape {given}. It has to make (1, features, rows, columns). Correct it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>The result</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{path} cannot be written ({why}). Choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>The raster file is damaged or was cut off: {path}. Copy it anew.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{path} cannot be written. Choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{path} cannot be read ({why}). Check that it is there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/geometries.py"/>
<source>{whose} has a geometry that is no hexadecimal WKB. Write it anew.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/given_mask.py"/>
<source>The mask layer has no polygon. Draw one, or leave the mask empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/given_mask.py"/>
<source>The mask raster lies on another grid and has no CRS. Use one on the raster's grid.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>An answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 answer lies outside the raster and was left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} answers lie outside the raster and were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 polygon covers no pixel centre: the pixel under it was taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} polygons cover no pixel centre: the pixel under each was taken.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 answer is neither a point nor a polygon and was left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} answers are neither points nor polygons and were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 pixel carries more than one class: the last answer counts.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} pixels carry more than one class: the last answer counts.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>The class field mixes names and numbers. Use one of them throughout.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>Class names must be text or whole numbers. Choose another field.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>There is no class {class_id}. Add it to the class table.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>Choose labels of this place, or check the CRS of both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{count} label</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{count} labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{all_of} of the {total} can be learnt from: {parts}. {remedy}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>Too few</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>None</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>Check nodata, mask and labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>, where its CRS does not reach</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>, far away</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>, their extent {distance} away</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{outside} outside the raster{away}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{pixels} on nodata</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{pixels} outside the mask</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{lines} neither points nor polygons that can be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source> and </source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>around the image, which was warped</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{count:,} ({rule})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>Taken as nodata though not declared as such: {guessed} of {seen}{fills}. {remedy} if that is wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>Taken as nodata of the further features though not declared as such: {guessed} of {seen}{fills}. {remedy} if that is wrong.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{told} of {seen} in the further features have no data.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{told} of {seen} have no data.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>The file is damaged or was cut off: {path}. Copy it anew.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>The raster holds no bands of real numbers. Choose another raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>There is no file {path}. Choose the raster again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>This is an ENVI header. Choose the data file beside it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>rational polynomial coefficients (RPC)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>{number} ground control points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster is placed by {by}. It is read as QGIS shows it, warped in place with the nearest pixel's spectrum, as {rows} x {columns} pixels; maps lie on that grid.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster is placed by {by} that GDAL cannot follow. Warp it with Raster &gt; Projections &gt; Warp first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster has ground control points without a CRS, so it is read in pixels. Set one with gdal_translate.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster's CRS cannot be understood and counts as none. Give the layer one in QGIS.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster has arrays of longitude and latitude that QGIS does not place it by, so it is read in pixels. To lay it on the map, warp it with gdalwarp -geoloc first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>{what} cannot be warped to the raster's grid. Warp it with gdalwarp first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>There is no cube of rows, columns and bands in {file}. Choose one of the raster layers in it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The file does not tell which axis of {data} holds the bands: the shortest one was taken, {values} long.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The product has longitude and latitude of each pixel: it was placed by control points taken from them, right to a few pixels. For more, warp it with gdalwarp -geoloc first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The lookup tables that place the pixels of {file} do not fit each other. Copy the product anew.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The product does not tell where it lies in a way that is known here, so it is read in pixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/layers.py"/>
<source>The cube was put together from {layers} layers of the file: {first} to {last}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/layers.py"/>
<source>Left out, though of the same size: {listed}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/matlab.py"/>
<source>{path} cannot be read as a MATLAB file of version 4 to 7. Choose another one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/matlab.py"/>
<source>{path} holds no array of {dimensions} dimensions. Choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/metadata_xml.py"/>
<source>{described} bands are described in the metadata, the image has {bands}: wavelengths and scales were left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/metadata_xml.py"/>
<source>Of this product VNIR and SWIR are images of their own, which were laid one over the other as they are.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/netcdf3.py"/>
<source>{file} is a netCDF-3 file of a kind that is not read. Convert it: nccopy -k nc4 OLD.nc NEW.nc, and choose the new one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/prepared.py"/>
<source>The product's cube is in {file}. Keep that file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/prepared.py"/>
<source>The {what} of {file} cannot be written beside it. Copy that file to a folder of your own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/prepared.py"/>
<source>The file is damaged or was cut off: {file}. Copy it anew.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>one value &lt;= 0 in all bands</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>a fill value in all bands, or in those of a detector</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>a value beyond 1e30</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>an undeclared fill value</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>a value far beyond all others of its band</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>outside the raster's own mask</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>NaN or infinite</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>declared nodata</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/vector_paths.py"/>
<source>The engine cannot open {path}, for its name has a ";" or its path a "!". Choose another name or folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/whole_file.py"/>
<source>The raster declares {columns:,} x {rows:,} pixels, more than there can be. Make it anew, or cut it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/whole_file.py"/>
<source>The raster file was cut off: it is {missing:,} bytes, {share:.1%} of its data, shorter than its header says ({missing_rows:,} of {rows:,} rows, or as much of the last bands). Copy it anew.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/classes.py"/>
<source>The images lie in fewer than two folders. Put those of a class into a folder of its name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>{count} georeference of an image that is no longer there</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>{count} georeferences of images that are no longer there</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>Cutting the map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>The map of an image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>{name} is no contact sheet. Choose the .vrt file that the map was made of.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>The map and the contact sheet differ in size. Choose a map that was made of this sheet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} file that cannot be read as an image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} files that cannot be read as images</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{images} with other bands than most have, {bands} of {dtype}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} image without a partner of the other date</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} images without a partner of the other date</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>Reading images</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} images</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>Left out {what}: {names}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>There is no folder {images}. Choose the images' folder again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>The images of the two dates differ in name and number. Name them alike, or give as many.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>The bands are of several data types.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>{count} image of another size than its partner</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>{count} images of another size than their partners</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>There is no image to lay out in {where}. Choose others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>Drawing the overview</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>the list</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>The contact sheet</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>The class map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>A contact sheet is a VRT file. Give it a name that ends in .vrt.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/strategies/__init__.py"/>
<source>There is no query strategy "{name}". Choose one of {strategies}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/strategies/arrays.py"/>
<source>This learner cannot be attacked. Choose another learner or query strategy.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>the input {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>The result {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>The folder {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>{path}: {why}. Choose another name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/exchange.py"/>
<source>Writing spectra</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/exchange.py"/>
<source>Spectra are written to .sli, {drivers}. Choose another name than {path}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/held_out.py"/>
<source>The share that is held out lies between 0 and 1. Correct it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/maps.py"/>
<source>Writing the model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/maps.py"/>
<source>Give either a reference map or held-out answers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/own.py"/>
<source>Trying {name}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>{count} place</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>{count} places</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>Only {found}: no more lie {space} from each other and from answers of this class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Choosing questions</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Only {tiles}: no more are without an answer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>{count} question</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>{count} questions</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Only {found}: no more pixels lie {pixels} apart.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Uncertainty needs labels of at least two classes. Give a label layer, or leave it out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Fewer than two classes are labelled so far: these questions cover the scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/rasters.py"/>
<source>Give the size of the tiles.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/rasters.py"/>
<source>{folder} cannot be written. Choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/teaching.py"/>
<source>Two classes have the number {class_id}. Give each its own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/worker.py"/>
<source>The engine met a fault it does not know ({kind}). Its log has the details.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} now belongs to {}, with {}. Undo takes it back.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>info</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>Not taken as an answer: the question changed just before. Look at it, and answer again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>Removed: {} with {}. Undo brings that back.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>1 class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>No doubtful answer is at hand. Click one of their list.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>The map stays hidden while check points are asked.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>1 answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} answers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} taken from {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} files written to {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} files exported to {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>The classes are written to {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>{} would read from the network: {}. Open it only if you trust whoever made it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>{} is the session of {}, not of {}. Start a new one in {}, or open that one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>HSI Active</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>no raster that can be read</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>{} is open elsewhere ({}). Close it there first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Open anyway</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Open</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Start a new one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Open that one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Scene</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Label</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Doubtful answers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>History</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>How accurate is this map?</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Result</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>See what fits</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>The engine that an earlier version of this plugin made is used, in {}. A new one goes into {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>It is older than this plugin: update it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>What fits this machine is not known yet: look first, then install.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>from the folder of wheels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>to download</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Update</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>torch {} ({}) in {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} packages, {} {}, about {} on disk ({} are free)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>without {}, whose size the index does not tell</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Python {}, torch {} on {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Repair</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Install</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Remove...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Remove the old engine...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Check</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Copy report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Options...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Help</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Cancel</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Close</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Build of torch</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>The interpreter {}, which was chosen.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>No engine is installed. It goes into {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>An engine of an earlier version is left in {}: about 1.4 GB, not used.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} (about {} MB)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>torch {}: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} s</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} min</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Really remove</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} left</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>the engine that is installed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Or this Python</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>One that has the engine's libraries already; nothing is installed into it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>beside the session</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Checking...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Folder of the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Package index</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Python from</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Folder of wheels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Folder for what is kept of large rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>GB that it may take</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Short, and on a local disk; 1 to 8 GB. An engine that lies in another folder stays there, unused.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>The address of an index or of your organisation's mirror; PyPI if empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>A mirror of python-build-standalone, or a list of downloads (.json); uv's own if empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>For machines without a network: nothing is downloaded then. The README says how to fill it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>With it a session is opened, and mapped, without reading its raster again. Beside the session if empty.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Of one raster: 0 keeps nothing, 20 if empty. From the engine's next start on.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/strip.py"/>
<source>Install the engine...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/strip.py"/>
<source>Update the engine</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine_action.py"/>
<source>Engine...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine_action.py"/>
<source>The engine is older than the plugin.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>HSI Active: help</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>What</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Keys</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Tutorial</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>1 to 9 and letters: the class. Shift with 1 to 9: the 10th to 18th class of the list.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Esc: give up a place of your own, or the places like another.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>A double click on keys changes them: names with a blank between; nothing for those of the beginning.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/date_sign.py"/>
<source>after: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/date_sign.py"/>
<source>before: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/side.py"/>
<source>There is no pixel of the raster. Click inside it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/side.py"/>
<source>The raster's CRS does not reach there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/messages.py"/>
<source>warning</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/advice.py"/>
<source>In each of the last {} rounds less than {:.0%} of the map changed: judge it by check points, or export it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/advice.py"/>
<source>{} of {} questions are torn between {} and {}: answers of these help most.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Looking for more like this</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Nothing more like it is left without an answer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>withdrawn</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>don't know</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>area</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>tile at row {}, column {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>row {}, column {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/background.py"/>
<source>The engine is at work already. Wait for it, or cancel.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/beside.py"/>
<source>Reading the further features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/beside.py"/>
<source>The raster of further features {} is gone. Choose its file under Scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/beside.py"/>
<source>This is the raster of the scene itself. Choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checked_settings.py"/>
<source>{} was not made in this dock. Start from its raster, and import its answers from a layer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checked_settings.py"/>
<source>{} cannot be opened: in its table settings the row {} cannot be used. Start from the raster under another name, and import the answers from a layer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checked_settings.py"/>
<source>{} was made by a later version. Update the plugin to open it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>1 check point lies on labelled ground: labels teach, so it does not count when a map is judged.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} check points lie on labelled ground: labels teach, so they do not count when a map is judged.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} interpreters, who agree on {} of {} points that several answered</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} don't know</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} mixed pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>There is no map yet. Update the map first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>Planning the check sample</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>Drawing the check sample</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>Judging the map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} check points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} with a class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} of {} answered</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} wait</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_files.py"/>
<source>{} names {} classes. Choose another session, a style of classes, or a list of at most {} names.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_files.py"/>
<source>{} is not a text in UTF-8. Save it as such, or choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source> or </source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is no key. Write names as N, Del or Ctrl+Z, with a blank between two.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is kept: figures answer with classes, Shift with them too, and Esc gives up.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is taken: {}. Give that another key first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is the key of the class {}. Give that another one first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>mixed pixel, of check points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>next that waits</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>draw an area</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>the like ground around the pixel</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>more of this ground</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>less of it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>ask more places that look like this one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>class map on or off</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>before and after, with two dates</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>other colours of the raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>keep a doubtful answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>give it the class that the others say</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>withdraw it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/elsewhere.py"/>
<source>{} answers made elsewhere lie outside the raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Exporting</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Writing the report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Second date</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Further features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Reference</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Share of the answers held out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Bands used</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Learner</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Query strategy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Questions about</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Seed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Minimum area</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Device</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Session file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Choose a folder to export to.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>The raster is gone: choose its file under Scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Judge the map by a reference or by held-out answers, not by both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the mask</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the reference</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the session</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Comparing with held-out answers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Check sample</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Check points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Colour composite of the raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Uncertainty, from 0 (dark) to 1 (bright)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Holding answers out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Comparing with the reference</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>The export</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>The raster {} is gone. Say where it is now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>{} is another raster: size, bands or place differ. Choose the one of this session.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>The second date, the raster of further features or the mask</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>The raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>{} has changed since the last time; the next update uses it as it is now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/known_rasters.py"/>
<source>{} has changed since this session read it, so nothing is mapped; no answer is lost. Put the file as it was back, or open the session again to use it as it is now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>There is no prediction for this tile yet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>The prediction is one class all over: nothing to outline.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Nothing is chosen. Click a pixel, or ask for the next questions.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Only a question that waits for an answer can be skipped.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Only a check point is answered as a mixed pixel.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>{} is now {}. Undo takes it back.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>All questions are answered. {} goes back.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>An area of your choice</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Check points are asked now, and nothing else: go back to the questions to label more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Practice: each answer is compared with the reference, and you are told here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Practice: the reference is gone, so nothing can be compared.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Right: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Wrong: that was {}. Ctrl+Z takes the answer back.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>The reference does not say what that was.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Making the sample scene</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>{} of {} right.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/review.py"/>
<source>{}: the other answers say {} ({:.0f} %)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/round_maps.py"/>
<source>Drawing the map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/rounds.py"/>
<source>Check points are asked now: go back to the questions to update the map.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/second_date.py"/>
<source>Reading the second date</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/second_date.py"/>
<source>The second date {} is gone. Choose its file under Scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>Questions are about tiles now, which are answered by areas drawn in them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>Choose a pixel first: click one, or ask for questions.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>There is no segment to grow or shrink. Key {} shows the one around a pixel.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>It grows no further: what comes next is not like it, answered, or too large.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>Growing a segment</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>It is as small as can be: Esc leaves the pixel alone.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/sentences.py"/>
<source>{} cannot be used: {}. Choose another place, or make this one writable.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/session_lock.py"/>
<source>another program</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/session_lock.py"/>
<source>{host}, process {number}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/stage_two.py"/>
<source>Outline what is in each tile. DeepLab learns it, and from the ground without labels (S4GAN).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>{} like row {}, column {}: which class? Larger ({}), smaller ({}), or the pixel alone (Esc).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>1 pixel</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>{} connected pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>A pixel of your choice</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>1 feature</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>{} features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>Points of {} outside the raster were left out: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>Settings of the session that cannot be used are as usual now: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>No session is open. Choose a raster, and start labelling.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>Choose a raster first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>The session is kept in {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>{} points tell the overall accuracy to ± {:.1f} % if it is {:.0f} %</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Overall accuracy {:.1f} % (95 % interval {:.1f} to {:.1f} %), of {} points.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Of what it shows as {} {:.0f} % is right ({:.0f} to {:.0f} %), the least of all classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Drawn</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Propose a check sample</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Judge the map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Each class and area is in the report (Result).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Back to the questions</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Answer check points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Answer check points first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>as it comes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>{} more</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Draw {} points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Answers that the strategy chose cannot tell it. Points drawn at random can: they are asked with the map hidden, and teach nothing.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Overall accuracy to</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Half the 95 % interval that is wanted</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Each class to</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>The same of each class's user's accuracy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>What it is like is told once it is answered.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>Like nothing labelled yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>Like</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>{}, row {}, column {}: spectral angle {:.1f} degrees. Click goes there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/change_chart.py"/>
<source>Change of the map, up to {:.0f} % a round</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/change_chart.py"/>
<source>Round {}: {:.1f} % of the map changed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/chips.py"/>
<source>{}: click shows the map in these colours (C: the next)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Merge or sort classes; take them from a file, or write them into one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Take classes from a file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Write the classes as a list</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Merge the chosen ones</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Sort by name</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Take from a file...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Write as a list...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Sessions, styles and lists of classes ({})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Add</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Remove</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Colour...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Remove the chosen classes with their answers; undo brings them back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>From layer...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Take classes, and answers, from the features of a vector layer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>{} of {} answers aimed at. Double click changes the aim of all classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose the class to recolour in the list.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Key</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Answers</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose the class to remove in the list.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose two classes or more in the list, with Ctrl or Shift, to make them one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Each class needs a name of its own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>{} is taken. Choose another letter or figure.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Class {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Take clicks and keys on the map for labelling again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Label on map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>All keys, which can be changed there; the way to the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Choose the raster to label.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>The raster is being read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Check what was read, then start.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Name at least two classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Ask the first questions.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Answer: key, button or click.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Check points: the map is hidden.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>All check points answered: judge the map.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Keys do not answer now.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>New questions are on their way; label on.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>All answered: update the map.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>filter by a class, a person, a date, "withdrawn", ...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>No.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Before</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Round</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>By</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>When</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Layer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Class field</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Import</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>So many classes are rarely meant: choose the field that names the classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Add a layer of points or polygons to the project first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>No field names classes, it seems. Choose one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Import all the same</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/looks.py"/>
<source>after</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/looks.py"/>
<source>before</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>wavelength (nm)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>band</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>Whole spectrum</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>With its first derivative</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>With its continuum removed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>Values alone</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>no spectrum</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>A click keeps this spectrum to compare, or drops it. Drag over a part to see it larger; a right click has more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Several classes lie in it: it is counted, and says nothing of the map (key {})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>answered: don't know</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>answered: mixed pixel</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>skipped</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Click a tile to change its answer, or ask for the next questions.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Click any pixel to label it, or ask for the next questions.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>All check points are answered: judge the map below.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Cannot be told from the image: this teaches, too (key {})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>mixed pixel</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Which class is it? What the model makes of it is hidden.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>answered: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>(Esc: back to the round's questions)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>score</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>key</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>A check point: which class is it? The map is hidden; the answer does not teach.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>&lt; Previous</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>The question before</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Next &gt;</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>The next question that waits</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Skip</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Ask this one again at the end of the round</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Undo</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Take the last action back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Redo</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Do it again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Area</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>An area: click its corners and right click, or drag to paint; then choose its class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Segment</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>The ground around the pixel that looks like it, to be answered as one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Smaller</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Less of the ground that is outlined</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Larger</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>More of it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>More like this</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Ask the places next that look most like this pixel</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/raster_choice.py"/>
<source>Hyperspectral raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/raster_choice.py"/>
<source>{} is not a raster file, so the engine cannot read it. Export it as GeoTIFF first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source> pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>off</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Smaller patches of the exported class map take the class around them (sieve)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>none; a raster of this grid, 0 = not known</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>The report then compares the map with this reference, answered pixels left out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>For the report: answers of each class, areas whole, that the maps do not learn and are judged by</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Held out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Export</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Class map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Confidence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Uncertainty</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Probabilities</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Polygons (.gpkg)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Answers (.gpkg)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Answers (.csv)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Report (.html)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Change probability</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Scaled confidence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>The confidence as often right as it says: scaled by the temperature that fits the check sample best</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>After each update, answers that the others contradict are listed here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Click an answer of the list first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Keep</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>It is right: it is not listed again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Change</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Give it the class that the other answers say</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Withdraw</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Take it back: it teaches no more</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Draw the areas in the tiles that were asked about, in place of one class each; DeepLab learns them</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Settings</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Learner, query strategy, number of questions</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>none: begins at random</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Outline this tile</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Outline these {} tiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Network</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Encoder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Learns from</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Training</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Committee</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Strategy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>First set</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Tile's score</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Smoothing</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Counts as changed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Tile (pixels)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Overlap (pixels)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Epochs (0: usual)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Members</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Passes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>By chance (%)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Chosen among (%)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Questions a round</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Distance (pixels)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Answers a class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Rare targets</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>I look for something rare</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>One question in ten goes to the spectrum least like all that was asked</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Opinion</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Hide the model's opinion until I answer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Neither why a pixel is asked nor what it is like is told before; the class map goes with M</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>An embedding, a height model, radar: its bands are used beside those of the raster, on any grid</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>wavelengths not known</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Start labelling</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>other sessions...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Choose a raster of two bands or more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>choose a raster layer...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>or a file: GeoTIFF, ENVI, a sensor's product, ...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>EMIT, PRISMA, EnMAP, DESIS, Tanager, AVIRIS-3, HDF5 or netCDF: read as one cube</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Try it on a sample scene</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>A small synthetic scene with classes; each answer is told right or wrong</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>whole raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>none: one date</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>or a file, to map what changed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>The same place at a later date, with as many bands: maps what changed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>none: bands alone</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>or a file, as further bands</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>What is made of the raster's pixels is kept, so that it is not read again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} x {} pixels (columns x rows), {} of {} bands used</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>two dates</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} are kept of it for later rounds, unless they are removed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Hyperspectral products ({});;All files (*)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Use</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Wavelength (nm)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Width (nm)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Colours</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Nodata</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Scale</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Kept</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Use two bands at least.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{:.0f} to {:.0f} nm</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>further features</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} for the next time</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} as declared</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{:g} (stored value to physical value), {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>no CRS</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} is no number. Leave nodata empty to use the declared value.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Open a hyperspectral product...</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>outline what is there (Area, A), then choose what the rest is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Take over what the engine outlined here; draw over what is wrong, then choose the rest</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Earlier tile: </source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>choose its class.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>choose the class of the area outlined, or Esc to give it up.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>outline what changed (Area, A), then choose what the rest is. No change at all: just {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Take prediction</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Before / after</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>There are areas in this tile already; undo takes them back.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Tile {} of {}: </source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>1 area outlined</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>; outline more (Area, A), or choose what the rest is.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Choose the class of the area first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Show or hide the second date on the map ({})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>{} areas outlined</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Start labelling first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>No map yet: the first questions cover the scene.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>: ground without a class is asked about. Name a class for it, or draw an area of interest.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>There are no questions yet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Check points are answered one by one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Show the segment around a pixel first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Ask the first {} questions</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Update map and suggest {} more</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Name two classes first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Check points are asked: go back to the questions first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>The engine is at work: wait for it, or cancel.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Answer with two classes first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>like it: {} of {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>query {} of {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>check point {} of {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>no labels yet, so what differs most</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>its map is being drawn</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>without a map of its own</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Choose a raster and start labelling first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>The only raster of the project</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Nothing to undo.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Nothing to redo.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>left from round {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>{} waiting</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Of the last {} clicks {} had a class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>change of the map {:.1f} %</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>smoothing: {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>changed from a probability of {:.2f} on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>made in {:.1f} s</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>{} edits in QGIS's form are not saved yet</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Round {}: </source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Read {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>{}, {} don't know</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source> (pale: that of round {})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Go on with {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/look/styling.py"/>
<source>The style beside {path} cannot be written: {why}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/look/styling.py"/>
<source>question</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/look/styling.py"/>
<source>QGIS cannot open {path}, so it gets no style.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/class_names.py"/>
<source>Class names that differ in letter case or blanks only are one class: {parts}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path} has no line {lines} to read ({error}). Correct it, or take the file away.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path}: the name in SPEC has small letters, figures and underscores. Correct it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path}: a LearnerSpec of one's own has a name, a title and advice alone. Correct SPEC.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path} needs {unknown}, which no learner gives. There are {arrays}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>The colour of class {class_id} must read like "#d55e00".</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/connection.py"/>
<source>The session file {path} is gone. Put it back, or start a new session.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/content.py"/>
<source>This answer is no longer in the session file. Go on to the next one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/content.py"/>
<source>This question is no longer in the session file. Go on to the next one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>QGIS cannot open {path}, for it takes "{odd}" in the path for another character. Choose another folder or name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} could not be read or saved: {reason}. Try again, or open a copy of before.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} is damaged, as by a bad disk or a copy that was cut off. Open a copy of before.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} is not a session of HSI Active, or it is damaged. Choose another file.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} is being written by another program. Try again in a moment.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} cannot be written. Check that its folder and disk allow it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>The disk of {path} is full. Make room and try again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>There is no file {path}. Choose another session, or start anew from the raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>QGIS cannot open {path}. Choose another folder or name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/export.py"/>
<source>{file} must end in .csv or .gpkg. Choose another name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/export.py"/>
<source>{file} is a session file with its answers. Choose another name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/export.py"/>
<source>{path} cannot be made.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/file.py"/>
<source>This question is answered. Answer it again to change the answer.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/file.py"/>
<source>{path} exists already. Open it, or choose another name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/layers.py"/>
<source>Questions</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/layers.py"/>
<source>Answered areas</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Uncertainty, round {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Change probability, round {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Class map, round {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Class map, being drawn</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Earlier rounds</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/rows.py"/>
<source>What was drawn is no area. Draw a polygon with three corners or more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>Rows of the session file that cannot be read are left out, and stay in the file: {parts}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>{path} cannot be opened as a session: its table {table} {what}. Choose another file, or a copy of before.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>has no column "fid" that numbers its rows</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>has no geometries</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>{count} of {table} (row {row}: {why})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>has no column "{name}"</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/tables.py"/>
<source>The session file {path} cannot be made. Choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Assess map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Tells from a labelled check sample how accurate a map is and how large its classes are in truth, each figure with its 95 % interval. Points without a class do not count. The sample may be one drawn from an earlier map of the same place.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The points of Draw check sample, with their classes filled in by name or number.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The confidence that was written with the map: it is told how far to trust it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Another map of the place, an earlier one, say: it is told which of the two is right more often.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Tells Cohen's kappa, too, for those who are asked for it: it adds nothing to overall accuracy.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>A row for each class: user's and producer's accuracy, F1, share, area and hectares, each with half its normal interval (_ci) and with its interval (_low, _high), which is wide where points are few.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Each point with its label, the map's, its stratum and that one's share of the map, and with longitude and latitude: for AcATaMa, EnMAP-Box, or as .csv for R.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The labels that the map was made from: points of the sample that lie on them do not count, and it is told how accurate the map is near labels and far from them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The field with their classes. Empty (NULL) means don't know, and does not count as taught.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The confidence as often right as it says: scaled by the temperature that fits the sample best. Error before and after are told, the latter of points that the temperature was not fitted by.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>buffer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>the whole map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>undefined</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Map to compare with</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Kappa</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Points with both classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Labels taught</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The sample {} cannot be read. Choose a layer of Draw check sample.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The sample has no field {}. Choose a layer of Draw check sample.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Temperature {:.2f}: the calibration error goes from {:.3f} to {:.3f} (on points left out of the fit).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Points of its strata</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>user's accuracy {}, producer's accuracy {}, F1 {}, share of the area {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>{:.3f} (95 % interval {:.3f} to {:.3f})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Accuracy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Overall accuracy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Half its 95 % interval</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Expected calibration error</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Overall accuracy less that of the other map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Temperature of the confidence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Other map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Scaling needs the confidence that was written with the map ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Compared on {} points.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>More than on the other map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>{} points without stratum or share were not drawn at random and did not count.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/base.py"/>
<source>Active labelling</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>A class map, as Classify raster writes it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>A page with the map, the check sample and what it tells, to be read and printed; its figures are written beside it as ..._figures.csv and ..._figures.json.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>{} is not a class map. Choose one that Classify raster wrote ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>HTML files</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>Report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>{} is written as HTML only. Give it a name that ends in .html.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/choices.py"/>
<source>{} is no choice of {}. Choose by number or name: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyraster.py"/>
<source>Classify raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyraster.py"/>
<source>Writes the class map of a raster on its own grid, with colours and class names. Give either a model or labels with their class field. With a model, bands, learner and seed are those of the model and what is given here is ignored. Class numbers of the labels stay; class names are numbered in sorted order, but unchanged is 1 and changed is 2; 0 is nodata.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Classify scenes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Gives each tile of a raster, or each image of a folder, one class. Give either a model that an earlier run wrote, or labels: on a raster points or areas, of which the commonest class in a tile is the tile's; for a folder a table with file names and classes, or nothing where images lie in folders named after their classes. Images of a folder should be of one size.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The field of the labels with the images' file names, with or without folder and ending.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The side of a tile, for a model the one that it was trained with. 0: whole images, 64 on a raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The probability of the class shown, as GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>A row for each tile or image with file, class, confidence and place: row and column of its upper left pixel from 0 on, x and y of its centre in the raster's CRS. A .csv file makes it a table.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>A raster to be cut into tiles, or a contact sheet; or give a folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Images of the same bands, each to get a class, in place of a raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>A model file that an earlier run wrote, in place of labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The tiles' classes, as GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Trained model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Where to keep what was learnt from the labels (.hsimodel).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Where to keep the images' contact sheet (.vrt), on which the map lies.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Give either a raster (RASTER) or a folder of images (IMAGES), not both and not none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Give either a model (MODEL) or labels (LABELS and FIELD), not both and not none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Images need no labels when they lie in folders named after their classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Choose the field of the labels with the images' file names (FILE).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>File field</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Tiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>HSI Active model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The overlap of tiles (OVERLAP) must be less than their size (SIZE).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>Collect from cluster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>Puts the blocks that a cluster has mapped together and opens the map with its colours and class names. The folder is that of Submit to cluster, copied back or on a disk that is mounted here. When blocks are missing it tells how many.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>Job folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>The folder with job.json and the blocks.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>All maps, where the rasters lie on several grids</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>{} is no job folder of Submit to cluster: it has no job.json ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Compare strategies</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>A simulated analyst answers the questions of each learner and query strategy from a reference map, and each map is compared with the rest of the reference. Writes a table of the labels needed, the accuracy and the time, means over seeds with 95 % intervals. A strategy that a learner cannot serve is left out with a warning.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>A raster on the same grid with the true class of each pixel, 0 where it is not known.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How often each is repeated with other random numbers. Intervals need two or more.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How many questions the first round asks. 0 for as many as the others.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How far apart the questions of a round lie at least, in pixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>By the strategies' scores alone, as published: questions of one round may repeat each other.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>A row for each learner and strategy, as CSV.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Where figures, maps and all single results go; a comparison that was stopped goes on from there.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Learners</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Query strategies</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Track</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Protocol, in place of all but TRACK, SEEDS, EPOCHS</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Number of seeds</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How many questions each run may ask.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Samples a round</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How many questions are asked at a time.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Samples of the first round</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Minimum distance (pixels)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Table</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Reference map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>By score alone</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Comparison</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Choose at least one of {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>The comparison cannot be written to {}. Choose another folder.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>What is chosen here</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Contact sheet</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Lays a folder of images, with or without georeference, out on one raster that copies nothing, so that they can be labelled and mapped at once; Cut sheet gives each image its part of a map back. Files that cannot be read, or whose bands differ from the others', are named and left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>The same places at a later date, in files of the same names. They go on a second sheet beside it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Of images in folders named after their classes: the sheet's class map, a reference for comparisons.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Image files of the same bands and data type.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Folder of the second date</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>The sheet to write (.vrt); that of the second date gets _2 after its name.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Class map of the folders</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Images</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Images left out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>Cut sheet</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>Cuts a raster that was made of a contact sheet, such as its class map, back to one GeoTIFF an image, each with the image's name and georeference, and with colours and class names.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>A map of the contact sheet.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>The sheet that the map was made of.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>Where the files go.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>There is no file {}. Choose the contact sheet (SHEET).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>{} files.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Detect changes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Maps what changed between two dates of the same place, and how likely. Give either a model that was trained on two dates, or labels of what changed and what did not: a class called unchanged and one called changed, or any others. Areas may be drawn in others: the largest of LABELS count first, and what lies in them counts more, so that an area marked unchanged and the changes drawn in it go together. With neither the map shows what differs most between the two dates, whatever the cause.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Name or number of the class that is looked for. Empty: changed, or the last class of all.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The probability of change from which on a pixel counts as changed. Empty: as the next setting says.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The class map, unchanged and changed, as GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The probability of change from 0 to 1, as GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The changes of at least the minimum area, with area (in pixels and map units squared), as GeoPackage.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Points or polygons with known classes that are not among the labels taught: the threshold is the one with the best F1 there. An area marked unchanged and the changes drawn in it go together, as in the labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Threshold</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>What counts as changed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Change map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Probability of change</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Changes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Labels to choose the threshold by</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Class field of these labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The field with the class name or number.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Choose the raster of the second date (SECOND).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Class of changes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Threshold used</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Give either a threshold (THRESHOLD) or labels to choose it by (VALIDATION), not both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Threshold: {:.3f}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Draw check sample</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Draws random points in each class of a map. Label them without a look at the map, then Assess map tells its accuracy. Labels that answered the classifier's questions cannot: a strategy chose them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How many points in all. 200 tell an accuracy of 0.9 to about 0.04 either way.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How many points each class gets at least, as far as their number allows; the others go by area.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How far the overall accuracy may be off: half of its 95 % interval, 0.04, say. Tells COUNT.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>The same of each class's user's accuracy, 0.1, say: each class gets as many points as that needs.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>A first guess of the accuracy, from which half intervals are planned.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>For a map of changes: pixels around the class CLASS that are a stratum of their own. Most of what a map missed lies there, and counts for less than it would among all that did not change.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>The class within the buffer, by name or number. Without one changed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Points with an empty class to fill in; by the other fields, hidden in QGIS, each is weighted. Save them to a file: a temporary layer is lost when QGIS closes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>{} points; the overall accuracy will be told to about {:.3f} either way if it is {:.2f}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Number of points</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Points a class at least</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Wanted half interval</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Wanted half interval of each class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Expected accuracy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Buffer (pixels)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Class within the buffer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>The same seed draws the same points.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How the points are drawn</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>{}: {} points, half interval of its accuracy about {:.3f}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Seed of the check sample</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>A .csv file would lose the points' places. Give {} a name that ends in .gpkg.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>A buffer and an interval of each class need a stratified sample ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Export spectra</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Writes the labelled pixels with their spectra: an ENVI spectral library for SPy, EnMAP-Box and ENVI, or points with a column for each band. Of a polygon 1000 pixels at most, evenly spread. Labels without a class, and those on no data, are left out. Points with their class are labels again; a spectrum without a place is none, for what is learnt here are pixels of a raster with their surroundings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>The file to write. A spectral library (.sli) gets its header (.hdr) and a table of classes and places (.csv) beside it. Values are physical: stored ones times scale plus offset; wavelengths are in nm.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Spectra are written as {}. Give {} a name with one of these endings.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Spectra</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Number of spectra</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>ENVI spectral library</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>GeoPackage</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>GeoJSON</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>{} spectra of the classes {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>The share of each class's labelled areas, drawn by chance (SEED), that is not taught: the map is judged by their pixels, with a 95 % interval. Areas are never cut, for pixels of one area are alike.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>Share of the labels held out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>Without labels there are none to hold out. Leave HELD_OUT at 0, or give labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>All labels would be held out (HELD_OUT). Give a share below 1.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>Model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>By name or number from 0 on.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>From {:g} to {:g}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>Default: yes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>Default: no.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>Default: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>From {:g} on.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/images.py"/>
<source>Folder of images</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/images.py"/>
<source>There is no folder {}. Choose another one ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/images.py"/>
<source>{} images on one sheet, {} left out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>There is no model file {}. Choose one that Train classifier or Train segmenter wrote.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>Further features go with one date. Leave them or the second date out (FEATURES, SECOND).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>{} is not a raster that GDAL can read. Choose a GeoTIFF, ENVI or other GDAL raster ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The labels {} cannot be read. Choose a layer of points or polygons.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>{} cannot be read as a vector layer. Choose another one ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>{} names in the labels are of no image and were left out, as {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>None of the names in the field {} is that of an image. Choose another field (FILE).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The mask {} is not a raster file. Export it as GeoTIFF first.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The mask {} cannot be read. Choose a polygon layer or a raster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>Choose a raster ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>Choose the class field of the labels ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The labels have no field {}. Choose another one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>The same seed and the same input give the same result.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How many learners an ensemble has.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How many Monte-Carlo passes a committee of one network makes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How often a network goes through its labels. 0 leaves it to the training and the device.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How many pixels questions are chosen among, drawn by chance. 0 leaves it to the learner and the device.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>A patch network looks at those pixels of the whole raster that the kernel learner doubts most.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>ImageNet weights of the network or encoder, as safetensors with torchvision's names.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Members of an ensemble</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Monte-Carlo passes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Epochs</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Pixels to choose questions among</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Choose these pixels by the kernel learner</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Weights to start from</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Network of the patch network</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Encoder of U-Net and DeepLab</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>What U-Net and DeepLab learn from</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Training of networks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Smoothing of the map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>All files</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>There is no file {} with weights. Choose another one (WEIGHTS).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Smaller patches of the map take the class of their largest neighbour. 1 leaves all as they are.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>The class map, as GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>One band of probabilities a class, as GeoTIFF.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>The patches of the class map with class and area (in pixels and map units squared), as GeoPackage.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>A model file of Train classifier, in place of labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Minimum area (pixels)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Cloud Optimized GeoTIFF</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Write the rasters in the layout for reading over a network.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Polygons</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Judge the map by a reference map (REFERENCE) or by labels held out (HELD_OUT), not by both.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Smoothing: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/outputs.py"/>
<source>{} cannot be written to {}. Choose another folder or format.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/outputs.py"/>
<source>{} is written as GeoPackage only. Give it a name that ends in .gpkg.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/outputs.py"/>
<source>{} is written as GeoTIFF only. Give it a name that ends in .tif.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The same place at a later date, with as many bands; another grid is warped to that of the raster. With it the classes tell what changed and what did not.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Another raster whose bands are used beside those of the raster: an embedding, a height model, radar. Another grid is warped to that of the raster, its own nodata counts, and a model trained with it wants it again. Or an encoder: a TorchScript file (.pt) that makes them of the bands.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The bands to use. Without a choice all, except those that the file marks as bad.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Polygons, or a raster on the same grid with values above 0, where to work. Without it, everywhere.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The stored value that is nodata in every band, in place of the declared one and of what looks like fill. Give one that does not occur where pixels were taken as nodata and are not. Without it, as the file declares.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Points or polygons with known classes, in any CRS. A polygon labels the pixels whose centre it covers.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The field with the class name, or with its number from 1 to 65535. Empty (NULL) means don't know.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>A raster file of two or more bands that GDAL reads, best a hyperspectral one.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Bands</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Mask</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>A raster on the same grid with the true class number of each pixel, 0 where it is not known. With it the accuracy is told, on pixels without one of the labels given here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>{}: accuracy {}, intersection over union {}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Compared on {} pixels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source> (95 % interval {:.3f} to {:.3f})</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Precision of the class looked for</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Recall of the class looked for</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>F1 of the class looked for</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Area under the ROC curve of the class looked for</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Average precision of the class looked for</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/segmentraster.py"/>
<source>Segment raster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/segmentraster.py"/>
<source>Writes the map of a model of Train segmenter, or of any other model, on the raster's own grid, with colours and class names. A model of two dates needs the second date. Run it in batch for a folder of rasters.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/segmentraster.py"/>
<source>A model file of Train segmenter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Submit to cluster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Writes a folder with all that maps rasters of any size with SLURM: the model, the list of blocks, the engine and a script that submits them. Copy it to the cluster and run submit.sh there; its README.md tells how. Nothing is sent and no password is asked for. Then use Collect from cluster.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Raster files of the bands of the model. Those on one grid become one map, the last one on top.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>How many jobs share the work, at most 1000. 0: as many as take some minutes each.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>The part of the cluster, if it is not the default one. submit.sh takes further options of sbatch.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>{} blocks in {} tasks. Copy {} to the cluster and run submit.sh there; README.md tells how.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Rasters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>A model file of Train classifier or Train segmenter.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Beside the class map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Write each map as one file, too, in the layout for reading over a network.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Folder of the rasters on the cluster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Where the raster files lie there. Without it, at the same paths as here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Tasks (0: as many as needed)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Partition</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>The folder to write, one for each mosaic. A temporary one is gone when QGIS ends.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>A second date is of one raster. Choose one raster, or leave the second date empty (SECOND).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Hours</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>The most that a task may take.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Memory (GB)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Of a task.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>CPUs</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Threads of a task. Another number may change the last digits of a map.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>GPUs</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Of a task. With 0 it uses none.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Blocks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Tasks of the job array</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Choose one or more rasters ({}).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>The share of the pixels or tiles without an answer that a round chooses among, others in each round.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>Share chosen among</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>The learner {} does not give what the strategy {} needs. Choose another STRATEGY: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>First set, without labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Suggest samples</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Gives the pixels that teach the classifier most, as points to be labelled, best first, each with the reason why. Without labels it gives a first set; label it, then run this again with the labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>How many pixels to suggest.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>How far apart the samples lie at least, in pixels: neighbours mostly repeat each other.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>One sample in ten is the one whose spectrum is least like all LABELS, as those of rare targets are.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>By the strategy's score alone, as published: samples of one batch may repeat each other.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Points in the raster's CRS with rank, score, reason and the two best classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF. It needs labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Number of samples</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>The share of the samples that is drawn by chance.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>The uncertainty needs labels of at least two classes. Give LABELS, or leave UNCERTAINTY out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Samples</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Suggest tiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Gives the tiles that teach the classifier most, as polygons, best first, each with the reason why and, once there are labels, with its predicted areas to be corrected. Answer a tile by its outline with the class of its ground and by the areas of other classes in it, all in one layer: the largest of LABELS count first, and what lies in them counts more. A tile in which nothing is to be found is its outline alone. Then run this again with the labels; a tile of which half has an answer is not asked about again.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>How many tiles to suggest.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Outlines in the raster's CRS with rank, score, reason and the two best classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>The areas in each tile that seem to be of another class than most of it, with class and rank.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Number of tiles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Predicted areas</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>How far neighbouring tiles overlap.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>The share of the questions that is drawn by chance, against being wrong in a consistent way.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>Size of tiles (pixels)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>The side of a tile.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>From pixels' scores to a tile's</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>Share drawn by chance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Train classifier</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Learns classes from labels and keeps them in a model file, which classifies this raster and others of the same bands. It needs labels of at least two classes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>What the model is, its bands and classes, as a STAC item of the extension MLM (.json), for catalogues.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>The model file to write (.hsimodel).</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>STAC item</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Description of the model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>{} is written as JSON only. Give it a name that ends in .json.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>{} labelled pixels of the classes {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Smoothing of its maps: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>SHA-256 of what the model learnt: {}.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainsegmenter.py"/>
<source>Train segmenter</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../algorithms/trainsegmenter.py"/>
<source>Trains U-Net or DeepLab, for two dates in their Siamese form, on areas labelled in full and keeps it in a model file for Segment raster and Detect changes. Areas may be drawn in others: the largest of LABELS count first, and what lies in them counts more, so that a tile marked with the class of its ground and the areas drawn in it go together. It needs labels of at least two classes, and best a GPU.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The probability of the class shown</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>From 0 (sure) to 1 (worth labelling)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>One band of probabilities a class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The probability of the class changed, else of the last one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet121: the paper's choice</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet169: deeper</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet201: deepest of its family, twice the time</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet18: the fastest with a loss head</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet34: deeper</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet50: with bottlenecks</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet101: deeper</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet152: deepest of its family</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>VGG16: for whole tiles of one class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>LeNet: a small network to compare with</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>1-D CNN: the spectrum alone</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet18: the fastest</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet34: the usual one for change detection</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet101: deepest</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet121: few parameters, slow</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Labels alone</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Mean teacher: unlabelled pixels must look alike to the network and to its running mean</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>S4GAN: a discriminator tells which guesses on unlabelled tiles may teach</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Quick: few epochs from the start</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Warm: goes on from the round before</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Paper: 200 epochs at full resolution, for a GPU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Adam</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SGD with momentum; of U-Net and DeepLab with weight decay, a poly schedule and a faster last layer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>One learner</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Ensemble: several learners, the surest measure of doubt, several times the time</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Monte-Carlo dropout: one network, several passes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Monte-Carlo batch norm: one network, several batch statistics</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>As held-out labels say, or the model</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>None: fine mixtures, rare targets</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Weak: borders a little straighter</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Strong: large fields</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Where the map itself parts (Otsu)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The likeliest class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Tiles: outline what is there, then say what the rest is</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Whole tiles: one class each</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Stratified: at random in each class of the map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Simple: at random in the whole map</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Systematic: a grid over the whole map, from a random start</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Average producer's accuracy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>User's accuracy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Producer's accuracy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>F1</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Precision</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Recall</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Area under the ROC curve</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Average precision</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Mean intersection over union</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Frequency-weighted intersection over union</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Mean</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Sum: larger tiles count more</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Trimmed mean: without the lowest and highest 5 %</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Literature: all labelled pixels may be asked about, the others are the test; rewards position</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Block: half of the blocks of the scene may be asked about, the other half is the test</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Scene: any pixel may be asked about, unlabelled ground is answered don't know</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Tiles: half of the blocks of tiles or of the images may be asked about, some choose a threshold, the others are the test</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Coordinates: nearest label on the map, the control that never sees the image</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{} is a check sample: its points judge the map, and what they taught could not judge it any more. Choose other labels.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Spectral-spatial kernel learner: seconds a round, good from ten labels on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Dense network: learns texture, seconds a round, from about sixty labels on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Patch network: DenseNet and others on 32 x 32 pixels, wants a GPU and hundreds of labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>U-Net: sharp borders from whole tiles labelled; for two dates its Siamese form. Wants a GPU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DeepLab: wide surroundings from whole tiles labelled. Wants a GPU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Morphological profile and SVM: the classical baseline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SVM on the spectrum alone: where the surroundings mislead</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Integrated variance reduction: fewest labels, explores and refines</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Margin: pixels torn between two classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Entropy: pixels torn between many classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Least confidence: pixels whose best class is weak</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Random: the baseline to compare with</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Margin of Monte-Carlo passes: steadier than of one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Entropy of Monte-Carlo passes: steadier than of one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Least confidence of Monte-Carlo passes: steadier than of one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>BALD: pixels on which Monte-Carlo passes disagree, not those that are mixed anyway</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Committee variance: pixels on which the members differ most</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Committee entropy: pixels torn between classes for the committee as a whole</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Committee BALD: pixels on which sure members disagree</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Predicted loss: pixels on which the network expects to err (the paper's strategy)</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Adversarial BIM: pixels that small steps turn into another class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Adversarial DeepFool: pixels nearest a class border</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>k-means: typical pixels of clusters, whatever the classes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>k-centre: pixels farthest from all labelled ones, outliers too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>BADGE: doubtful and unlike each other, for large batches</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>TypiClust: typical pixels of clusters without labels, for few labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ProbCover: covers the dense regions, for few labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Variance reduction: typical pixels that cover the scene</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>k-means: the pixel nearest each cluster centre</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Farthest point: the most different spectra, outliers too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Random</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Balanced random: by chance, the same number from each cluster of spectra</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Gaussian mixture: the pixel likeliest under each component</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>TypiClust: the most typical pixel of each cluster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Active densely connected network: 160 random labels, then 32 rounds of 10 by predicted loss; days on a CPU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Change detection with a Siamese U-Net: 50 tiles, then 10 rounds of 100, ensembles and Monte-Carlo batch norm; wants a GPU and ImageNet weights</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Scene classification of Sentinel-2: 32 images, then 10 rounds of 32; ResNet18, 15 epochs, seeds 1 to 10; hours on a CPU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Segmentation of Sentinel-2: 32 tiles, then 10 rounds of 32; U-Net on ResNet50, dropout .5, seeds 1 to 10; wants a GPU</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Semi-supervised segmentation in two stages: a classifier chooses 2 % of the tiles, S4GAN learns them and the rest; wants a GPU and ImageNet weights</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Drawn by chance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The opinions of the committee differ</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The network expects to err here</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Of the most doubtful pixels, little would turn it into another class</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of a cluster of pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Doubtful, and unlike the other questions</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of a cluster without labels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Like many pixels that no label stands for</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of much of the scene</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of a cluster of spectra</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Unlike the other first questions</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Drawn by chance from a cluster of spectra</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
