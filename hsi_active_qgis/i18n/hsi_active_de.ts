<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>HsiActive</name>
<message>
<location filename="../../hsi_active_qgis/client/environment.py"/>
<source>The engine is not installed: choose Plugins &gt; HSI Active &gt; Engine...</source>
<translation>Die Engine ist nicht installiert: Wählen Sie Erweiterungen &gt; HSI Active &gt; Engine...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>The field {} is true or false. Choose a field with class names or whole numbers.</source>
<translation>Das Feld {} ist wahr oder falsch. Wählen Sie ein Feld mit Klassennamen oder ganzen Zahlen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>{} features of {} lie where the raster's CRS does not reach and were left out.</source>
<translation>{} Objekte von {} liegen, wo das KBS des Rasters nicht hinreicht, und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>The raster has no CRS: the coordinates of {} are taken as they are.</source>
<translation>Das Raster hat kein KBS: Die Koordinaten von {} werden genommen, wie sie sind.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>{} in the field {} is no class. Use names or whole numbers.</source>
<translation>{} im Feld {} ist keine Klasse. Nehmen Sie Namen oder ganze Zahlen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>The layer {} has no CRS: its coordinates are taken as those of the raster.</source>
<translation>Der Layer {} hat kein KBS: Seine Koordinaten gelten als die des Rasters.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>{} features of {} have no geometry and were left out.</source>
<translation>{} Objekte von {} haben keine Geometrie und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The last word was: {}</source>
<translation>Die letzte Meldung war: {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The disk is full. Free some space, or choose a folder on another disk under Settings &gt; Options &gt; HSI Active, and try again.</source>
<translation>Die Festplatte ist voll. Schaffen Sie Platz, oder wählen Sie unter Einstellungen &gt; Optionen &gt; HSI Active einen Ordner auf einer anderen, und versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The path is too long for Windows. Choose a shorter folder, such as C:\hsi, under Settings &gt; Options &gt; HSI Active.</source>
<translation>Der Pfad ist zu lang für Windows. Wählen Sie unter Einstellungen &gt; Optionen &gt; HSI Active einen kürzeren Ordner, etwa C:\hsi.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The folder is read-only. Choose another folder under Settings &gt; Options &gt; HSI Active.</source>
<translation>Der Ordner ist schreibgeschützt. Wählen Sie einen anderen unter Einstellungen &gt; Optionen &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>Another program holds a file: a second QGIS, or a virus scanner. Close the other QGIS, or ask for an exception for the folder, and try again.</source>
<translation>Ein anderes Programm hält eine Datei fest: ein zweites QGIS oder ein Virenscanner. Schließen Sie das andere QGIS, oder bitten Sie um eine Ausnahme für den Ordner, und versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>Windows refuses the access, often for a virus scanner that holds a new file. Try again; if it stays so, ask for an exception for the folder.</source>
<translation>Windows verweigert den Zugriff, oft wegen eines Virenscanners, der eine neue Datei festhält. Versuchen Sie es noch einmal; bleibt es so, bitten Sie um eine Ausnahme für den Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The folder cannot be written. Choose another folder under Settings &gt; Options &gt; HSI Active.</source>
<translation>In den Ordner kann nicht geschrieben werden. Wählen Sie einen anderen unter Einstellungen &gt; Optionen &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A file is where the folder should be. Choose another folder under Settings &gt; Options &gt; HSI Active.</source>
<translation>Wo der Ordner sein sollte, liegt eine Datei. Wählen Sie einen anderen Ordner unter Einstellungen &gt; Optionen &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The proxy refuses or is not reached. Check it under Settings &gt; Options &gt; Network, with user and password.</source>
<translation>Der Proxy lehnt ab oder ist nicht erreichbar. Prüfen Sie ihn unter Einstellungen &gt; Optionen &gt; Netzwerk, mit Benutzer und Passwort.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The secure connection is not trusted, perhaps for a proxy of your organisation. Ask for its certificate and add it under Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities.</source>
<translation>Der sicheren Verbindung wird nicht vertraut, vielleicht wegen eines Proxys Ihrer Organisation. Bitten Sie um dessen Zertifikat und fügen Sie es unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten &gt; Zertifizierungsstellen hinzu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The driver of the GPU is too old for this build of torch. Update it, or choose the build for the CPU.</source>
<translation>Der Treiber der GPU ist zu alt für diesen Build von torch. Aktualisieren Sie ihn, oder wählen Sie den Build für die CPU.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A library of Windows is missing: install the Microsoft Visual C++ Redistributable (https://aka.ms/vs/17/release/vc_redist.x64.exe), then check again.</source>
<translation>Eine Bibliothek von Windows fehlt: Installieren Sie Microsoft Visual C++ Redistributable (https://aka.ms/vs/17/release/vc_redist.x64.exe), und prüfen Sie dann noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>This Linux is too old for the engine, which needs glibc 2.28 (Debian 10, Ubuntu 20.04, RHEL 8 or newer).</source>
<translation>Dieses Linux ist zu alt für die Engine, die glibc 2.28 braucht (Debian 10, Ubuntu 20.04, RHEL 8 oder neuer).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>There is no build for this machine, its Python or its system in the place that was asked. Choose another build of torch or, under Settings &gt; Options &gt; HSI Active, a Python that has the libraries.</source>
<translation>Für diesen Rechner, sein Python oder sein System gibt es an der gefragten Stelle keinen Build. Wählen Sie einen anderen Build von torch oder, unter Einstellungen &gt; Optionen &gt; HSI Active, ein Python, das die Bibliotheken hat.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A file came broken or changed on its way. Try again; if it stays so, tell those who run the index or the network.</source>
<translation>Eine Datei kam beschädigt oder unterwegs verändert an. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es denen, die den Index oder das Netz betreiben.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>There is no Python from 3.10 to 3.14. Put its archive into the folder of wheels, or choose an interpreter under Settings &gt; Options &gt; HSI Active.</source>
<translation>Es gibt kein Python von 3.10 bis 3.14. Legen Sie sein Archiv in den Ordner mit Wheels, oder wählen Sie einen Interpreter unter Einstellungen &gt; Optionen &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>This Python lacks a library of the engine. Install the engine, or install resources/engine-requirements.txt of the plugin into that Python.</source>
<translation>Diesem Python fehlt eine Bibliothek der Engine. Installieren Sie die Engine, oder installieren Sie resources/engine-requirements.txt des Plugins in dieses Python.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>There is no connection to the network, or the index has another name. Check the network, or install from a folder of wheels (Settings &gt; Options &gt; HSI Active).</source>
<translation>Es gibt keine Verbindung zum Netz, oder der Index heißt anders. Prüfen Sie das Netz, oder installieren Sie aus einem Ordner mit Wheels (Einstellungen &gt; Optionen &gt; HSI Active).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The package index or the folder of wheels does not have what is needed, or is not reached. Check its address under Settings &gt; Options &gt; HSI Active.</source>
<translation>Der Paketindex oder der Ordner mit Wheels hat nicht, was gebraucht wird, oder ist nicht erreichbar. Prüfen Sie die Adresse unter Einstellungen &gt; Optionen &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The engine's Python crashed when it was checked: this build of torch, the processor and the GPU's driver do not go together. Choose the build for the CPU, or update the driver.</source>
<translation>Das Python der Engine stürzte beim Prüfen ab: Dieser Build von torch, der Prozessor und der Treiber der GPU passen nicht zusammen. Wählen Sie den Build für die CPU, oder aktualisieren Sie den Treiber.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A library of the engine does not load: it is damaged, or another program's. Repair the engine.</source>
<translation>Eine Bibliothek der Engine lässt sich nicht laden: Sie ist beschädigt oder gehört zu einem anderen Programm. Reparieren Sie die Engine.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The program cannot be started: it is not there, or for another kind of machine. Repair the engine, or choose another Python.</source>
<translation>Das Programm kann nicht gestartet werden: Es ist nicht da oder für eine andere Art Rechner. Reparieren Sie die Engine, oder wählen Sie ein anderes Python.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/installation.py"/>
<source>HSI Active: engine</source>
<translation>HSI Active: Engine</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/installation.py"/>
<source>Left out, for they would lead it elsewhere: {}</source>
<translation>Ausgelassen, denn sie würden sie anderswohin führen: {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>The GPU of this Mac is taken if it computes rightly: the check tells.</source>
<translation>Die GPU dieses Mac wird benutzt, wenn sie richtig rechnet: Die Prüfung zeigt es.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>For Macs with an Intel processor this torch is the last one.</source>
<translation>Für Macs mit Intel-Prozessor ist dieses torch das letzte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>No NVIDIA GPU was found.</source>
<translation>Keine NVIDIA-GPU gefunden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>the build of the package index</source>
<translation>der Build des Paketindex</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>This fits the machine.</source>
<translation>Das passt zu diesem Rechner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The engine is installed.</source>
<translation>Die Engine ist installiert.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The engine works.</source>
<translation>Die Engine funktioniert.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Removing the engine</source>
<translation>Die Engine wird entfernt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The engine is removed.</source>
<translation>Die Engine ist entfernt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Removing the old engine</source>
<translation>Die alte Engine wird entfernt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The old engine is removed.</source>
<translation>Die alte Engine ist entfernt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Another QGIS installs the engine at the moment (process {} on {}). Wait for it, or close it.</source>
<translation>Ein anderes QGIS installiert gerade die Engine (Prozess {} auf {}). Warten Sie darauf, oder schließen Sie es.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Looking for a GPU</source>
<translation>Eine GPU wird gesucht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Asking for sizes</source>
<translation>Größen werden erfragt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Checking the engine</source>
<translation>Die Engine wird geprüft</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Ending what was left over</source>
<translation>Was übrig war, wird beendet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Finding out what fits this machine</source>
<translation>Was zu diesem Rechner passt, wird ermittelt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Removing what is not used</source>
<translation>Unbenutztes wird entfernt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Making an environment</source>
<translation>Eine Umgebung wird angelegt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Installing {} packages, {}</source>
<translation>{} Pakete werden installiert, {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Unpacking uv</source>
<translation>uv wird entpackt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Fetching Python, {} MB</source>
<translation>Python wird geholt, {} MB</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Cancelled. What was downloaded is kept: the next time goes on from there.</source>
<translation>Abgebrochen. Heruntergeladenes bleibt: Das nächste Mal geht es dort weiter.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Asking the package index</source>
<translation>Der Paketindex wird befragt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Fetching uv, {} MB</source>
<translation>uv wird geholt, {} MB</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/settings.py"/>
<source>the one that fits this machine's GPU, else the CPU</source>
<translation>der zur GPU dieses Rechners passt, sonst CPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/settings.py"/>
<source>CPU only (the smallest)</source>
<translation>nur CPU (am kleinsten)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/settings.py"/>
<source>the one that the package index or the folder of wheels has</source>
<translation>der des Paketindex oder des Ordners mit Wheels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>The engine's Python {python} does not work. {why} Plugins &gt; HSI Active &gt; Engine... checks and repairs it; see {path} and the tab HSI Active of QGIS's log messages.</source>
<translation>Das Python der Engine {python} funktioniert nicht. {why} Erweiterungen &gt; HSI Active &gt; Engine... prüft und repariert es; siehe {path} und die Registerkarte HSI Active des Protokolls von QGIS.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It stopped before it was ready.</source>
<translation>Es endete, bevor es bereit war.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It does not answer as the engine.</source>
<translation>Es antwortet nicht wie die Engine.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It cannot be started.</source>
<translation>Es kann nicht gestartet werden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It was not ready within {seconds} seconds.</source>
<translation>Es war nicht innerhalb von {seconds} Sekunden bereit.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>QGIS and the engine are of different versions (protocol {ours} and {theirs}). Restart QGIS.</source>
<translation>QGIS und die Engine sind von verschiedenen Versionen (Protokoll {ours} und {theirs}). Starten Sie QGIS neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>The engine's log {path} cannot be written ({why}). Check its folder.</source>
<translation>Das Protokoll der Engine {path} kann nicht geschrieben werden ({why}). Prüfen Sie seinen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>The engine stopped twice at this request. Try with less data; see {path} and the tab HSI Active of QGIS's log messages.</source>
<translation>Die Engine brach bei dieser Anfrage zweimal ab. Versuchen Sie es mit weniger Daten; siehe {path} und die Registerkarte HSI Active des Protokolls von QGIS.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>Starting the engine</source>
<translation>Die Engine startet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>The talk with the engine broke off ({error}). Try again.</source>
<translation>Das Gespräch mit der Engine brach ab ({error}). Versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>The engine was closed. Load the plugin again.</source>
<translation>Die Engine wurde geschlossen. Laden Sie das Plugin neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/tasks.py"/>
<source>The request failed ({error}). Try again.</source>
<translation>Die Anfrage schlug fehl ({error}). Versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/__main__.py"/>
<source>The engine stopped.</source>
<translation>Die Engine hat aufgehört.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/accuracy.py"/>
<source>The reference has another number of rows or columns than the raster. Use one of its grid.</source>
<translation>Die Referenz hat eine andere Zahl von Zeilen oder Spalten als das Raster. Nehmen Sie eine auf seinem Gitter.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/accuracy.py"/>
<source>The reference lies on another grid than the raster. Use one of its grid.</source>
<translation>Die Referenz liegt auf einem anderen Gitter als das Raster. Nehmen Sie eine auf seinem Gitter.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/accuracy.py"/>
<source>The probabilities have another number of rows or columns than the raster. Map anew.</source>
<translation>Die Wahrscheinlichkeiten haben eine andere Zahl von Zeilen oder Spalten als das Raster. Kartieren Sie neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>The other map has no class at {points}, which the difference leaves out.</source>
<translation>Die andere Karte hat an {points} keine Klasse, was die Differenz auslässt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} point of the check sample lies</source>
<translation>{count} Punkt der Prüfstichprobe liegt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} points of the check sample lie</source>
<translation>{count} Punkte der Prüfstichprobe liegen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{points} on ground that was taught, where a map is better than elsewhere, and did not count.</source>
<translation>{points} auf Boden, der gelehrt wurde, wo eine Karte besser ist als anderswo, und zählten nicht.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source> and fewer than {least} of {number} more classes</source>
<translation> und weniger als {least} von {number} weiteren Klassen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>its accuracy</source>
<translation>ihre Genauigkeit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>their accuracies</source>
<translation>ihre Genauigkeiten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{listed}{more}: treat {of_them} as a rough guess, or label more points there.</source>
<translation>{listed}{more}: Nehmen Sie {of_them} als grobe Schätzung, oder labeln Sie dort mehr Punkte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} point</source>
<translation>{count} Punkt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} points</source>
<translation>{count} Punkte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{points} no class, or no class on the map, and did not count.</source>
<translation>{points} keine Klasse, oder keine Klasse auf der Karte, und zählten nicht.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{share:.1%} of the map is in classes without a labelled point and is not judged.</source>
<translation>{share:.1%} der Karte liegen in Klassen ohne gelabelten Punkt und sind nicht beurteilt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>All points are right, so all that is known is that the accuracy is above {least:.1%}.</source>
<translation>Alle Punkte sind richtig, bekannt ist also nur, dass die Genauigkeit über {least:.1%} liegt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{points} of {name}</source>
<translation>{points} von {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} point has</source>
<translation>{count} Punkt hat</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} points have</source>
<translation>{count} Punkte haben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>No labelled point of the sample lies on a class of the map. Label the points first.</source>
<translation>Kein gelabelter Punkt der Stichprobe liegt auf einer Klasse der Karte. Labeln Sie zuerst die Punkte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>All labelled points of the sample were taught, too, so they cannot judge the map. Draw a new sample.</source>
<translation>Alle gelabelten Punkte der Stichprobe wurden auch gelehrt, also können sie die Karte nicht beurteilen. Ziehen Sie eine neue Stichprobe.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>The other map has no class at any labelled point. Choose one of the same place.</source>
<translation>Die andere Karte hat an keinem gelabelten Punkt eine Klasse. Wählen Sie eine desselben Ortes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>A class of the sample has a single labelled point: plain intervals need two. Label more.</source>
<translation>Eine Klasse der Stichprobe hat einen einzigen gelabelten Punkt: Einfache Intervalle brauchen zwei. Labeln Sie mehr.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>Scaling needs the confidence that was written with the map. Give it, too.</source>
<translation>Das Skalieren braucht die Konfidenz, die mit der Karte geschrieben wurde. Geben Sie auch sie an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>class {name} has {pixels}</source>
<translation>Klasse {name} hat {pixels}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>All pixels of a rare class are asked: {rare}.</source>
<translation>Nach allen Pixeln einer seltenen Klasse wird gefragt: {rare}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{points} fewer than {least} to {short}: what is told of them will be a rough guess. {enough} points would be enough.</source>
<translation>{points} weniger als {least} für {short}: Was über sie gesagt wird, ist eine grobe Schätzung. {enough} Punkte würden reichen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} pixel</source>
<translation>{count} Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} pixels</source>
<translation>{count} Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} point gives</source>
<translation>{count} Punkt gibt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} points give</source>
<translation>{count} Punkte geben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/class_match.py"/>
<source>The map does not know {listed}: {total} of the reference that cannot be right. On the others the overall accuracy is {overall:.1%}.</source>
<translation>Die Karte kennt {listed} nicht: {total} der Referenz, die nicht richtig sein können. Auf den anderen ist die Gesamtgenauigkeit {overall:.1%}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/class_match.py"/>
<source>The classes of the reference ({said}) are not those of the map ({names}), so no accuracy is told. Give the reference the map's class names, as categories or an attribute table, or the map its numbers.</source>
<translation>Die Klassen der Referenz ({said}) sind nicht die der Karte ({names}), deshalb wird keine Genauigkeit genannt. Geben Sie der Referenz die Klassennamen der Karte, als Kategorien oder Attributtabelle, oder der Karte deren Nummern.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>{answers} held out of {all}, to judge the map by.</source>
<translation>{answers} von {all} zurückgehalten, um die Karte zu beurteilen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>Of {single} there is one area only, which is taught: nothing judges this class.</source>
<translation>Von {single} gibt es nur eine Fläche, die gelehrt wird: Nichts beurteilt diese Klasse.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>{count} answer was</source>
<translation>{count} Antwort wurde</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>{count} answers were</source>
<translation>{count} Antworten wurden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>The map has no class {value}. Choose the map of these labels.</source>
<translation>Die Karte hat keine Klasse {value}. Wählen Sie die Karte dieser Labels.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>The map has another number of rows or columns than the raster. Map anew.</source>
<translation>Die Karte hat eine andere Zahl von Zeilen oder Spalten als das Raster. Kartieren Sie neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/places.py"/>
<source>A point of the sample</source>
<translation>Ein Punkt der Stichprobe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>Counting</source>
<translation>Es wird gezählt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The whole map</source>
<translation>Die ganze Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>{buffer} pixels around {name}</source>
<translation>{buffer} Pixel um {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has no class {wanted} for the buffer to lie around. Name one of its classes.</source>
<translation>Die Karte hat keine Klasse {wanted}, um die der Puffer liegen könnte. Nennen Sie eine ihrer Klassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has no class anywhere. Choose a class map.</source>
<translation>Die Karte hat nirgends eine Klasse. Wählen Sie eine Klassenkarte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has no pixel of class {target}, around which the buffer was to lie.</source>
<translation>Die Karte hat kein Pixel der Klasse {target}, um das der Puffer liegen sollte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The grid meets no pixel of the map. Ask for more points.</source>
<translation>Das Gitter trifft kein Pixel der Karte. Verlangen Sie mehr Punkte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/temperature.py"/>
<source>Writing the scaled confidence</source>
<translation>Die skalierte Konfidenz wird geschrieben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/thresholds.py"/>
<source>Give either a threshold or labels to choose it by, not both.</source>
<translation>Geben Sie einen Schwellenwert an oder Labels, um ihn zu wählen, nicht beides.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/thresholds.py"/>
<source>A threshold is chosen by pixels of the class "{name}" and by others, none of them taught. The validation labels do not hold both: draw more of them.</source>
<translation>Ein Schwellenwert wird durch Pixel der Klasse „{name}“ und durch andere gewählt, von denen keines gelehrt wurde. Die Validierungslabels enthalten nicht beide: Zeichnen Sie mehr.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>A label</source>
<translation>Ein Label</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>All points with a confidence are right, or all are wrong, so no temperature fits: the confidence was not scaled.</source>
<translation>Alle Punkte mit einer Konfidenz sind richtig oder alle falsch, deshalb passt keine Temperatur: Die Konfidenz wurde nicht skaliert.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>Scaling does not help: on points left out of the fit the confidence is no nearer to how often the map is right. Use it as it is.</source>
<translation>Skalieren hilft nicht: An Punkten, die beim Anpassen ausgelassen waren, ist die Konfidenz nicht näher daran, wie oft die Karte stimmt. Nehmen Sie sie, wie sie ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>The confidence does not run from 0 to 1 on the map. Choose the one made with it.</source>
<translation>Die Konfidenz reicht auf der Karte nicht von 0 bis 1. Wählen Sie die mit ihr entstandene.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>The confidence lies on another grid than the map. Choose the one made with it.</source>
<translation>Die Konfidenz liegt auf einem anderen Gitter als die Karte. Wählen Sie die mit ihr entstandene.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/cost.py"/>
<source>{count} run</source>
<translation>{count} Lauf</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/cost.py"/>
<source>{count} runs</source>
<translation>{count} Läufe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/cost.py"/>
<source>The networks' {runs} will take about {total} one after the other ({why}).</source>
<translation>Von den Netzen brauchen {runs} nacheinander etwa {total} ({why}).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>learner</source>
<translation>Klassifikator</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>query strategy</source>
<translation>Fragestrategie</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>Left out {learner}: it asks about pixels only.</source>
<translation>{learner} ausgelassen: fragt nur nach Pixeln.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>Left out {left}: {learner} does not know what they need.</source>
<translation>{left} ausgelassen: {learner} weiß nicht, was sie brauchen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>None of the learners knows what the strategies need. Choose others.</source>
<translation>Keiner der Klassifikatoren weiß, was die Strategien brauchen. Wählen Sie andere.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>With `tiles` there is only the track "tiles". Leave the others out.</source>
<translation>Mit `tiles` gibt es nur den Track „tiles“. Lassen Sie die anderen weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>There are at most {most} seeds. Give fewer.</source>
<translation>Es gibt höchstens {most} Startwerte. Geben Sie weniger an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>The seeds are how many there are, or whole numbers with commas between them. Correct them.</source>
<translation>Startwerte sind deren Anzahl oder ganze Zahlen mit Kommas dazwischen. Berichtigen Sie sie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>There is no {kind} "{name}". Choose among {there_are}.</source>
<translation>Es gibt „{name}“ nicht ({kind}). Wählen Sie unter {there_are}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>`{name}` is a share from 0 to below 1. Correct it.</source>
<translation>`{name}` ist ein Anteil von 0 bis unter 1. Berichtigen Sie ihn.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>The simulated analyst makes no errors in tiles. Leave `{name}` out.</source>
<translation>Der simulierte Analyst irrt sich nicht in Kacheln. Lassen Sie `{name}` weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/plan.py"/>
<source>Two stages ask about tiles to be outlined. Give `tiles`, as {"unit": "tile", "size": 64}.</source>
<translation>Zwei Stufen fragen nach Kacheln, die umrissen werden. Geben Sie `tiles` an, als {"unit": "tile", "size": 64}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/players.py"/>
<source>Mapping</source>
<translation>Es wird kartiert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/report.py"/>
<source>{failures} of {runs} failed, the others are in {places}. See {file} there: {listed}</source>
<translation>{failures} von {runs} schlugen fehl, die anderen sind in {places}. Siehe dort {file}: {listed}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/report.py"/>
<source>The engine has no matplotlib, so there are tables but no figures. Install the engine again.</source>
<translation>Die Engine hat kein matplotlib, deshalb gibt es Tabellen, aber keine Abbildungen. Installieren Sie die Engine neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>The reference has fewer than two of the classes on valid pixels. Choose another one.</source>
<translation>Die Referenz hat auf gültigen Pixeln weniger als zwei der Klassen. Wählen Sie eine andere.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>A scene needs its reference map. Give it as `reference`.</source>
<translation>Eine Szene braucht ihre Referenzkarte. Geben Sie sie als `reference` an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>The classes are numbers of the reference with commas between them. Correct them.</source>
<translation>Die Klassen sind Nummern der Referenz mit Kommas dazwischen. Berichtigen Sie sie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>Indian Pines comes with the Python library tensorly. Install it, or give a raster and its reference.</source>
<translation>Indian Pines kommt mit der Python-Bibliothek tensorly. Installieren Sie sie, oder geben Sie ein Raster und seine Referenz an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/stages.py"/>
<source>`ratio`, `alpha` and `beta` are each a share above 0 and up to 1. Correct them.</source>
<translation>`ratio`, `alpha` und `beta` sind je ein Anteil über 0 und bis 1. Berichtigen Sie sie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>{count} tile</source>
<translation>{count} Kachel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>{count} tiles</source>
<translation>{count} Kacheln</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>The scene has fewer than three blocks of tiles. Use smaller tiles or more images.</source>
<translation>Die Szene hat weniger als drei Blöcke von Kacheln. Nehmen Sie kleinere Kacheln oder mehr Bilder.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>With seed {seed} fewer than two classes have {least} in both the pool and the test. Use another seed or smaller tiles.</source>
<translation>Mit Startwert {seed} haben weniger als zwei Klassen {least} in Pool und Test. Nehmen Sie einen anderen Startwert oder kleinere Kacheln.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tracks.py"/>
<source>There is no track "{track}". Choose one of {tracks}.</source>
<translation>Es gibt keinen Track „{track}“. Wählen Sie einen von {tracks}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tracks.py"/>
<source>The track tiles needs to know the size of a tile. Give `tiles`.</source>
<translation>Der Track tiles muss die Größe einer Kachel kennen. Geben Sie `tiles` an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tracks.py"/>
<source>With seed {seed} fewer than two classes have {least} pixels in both halves of the blocks. Use another seed or the literature track.</source>
<translation>Mit Startwert {seed} haben weniger als zwei Klassen {least} Pixel in beiden Hälften der Blöcke. Nehmen Sie einen anderen Startwert oder den Track literature.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/verb.py"/>
<source>Tables and figures</source>
<translation>Tabellen und Abbildungen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/verb.py"/>
<source>{finished} of {runs} were finished before.</source>
<translation>{finished} von {runs} waren schon fertig.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>{count} thread</source>
<translation>{count} Thread</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>{count} threads</source>
<translation>{count} Threads</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>torch finds no usable CUDA device or driver</source>
<translation>torch findet kein brauchbares CUDA-Gerät oder keinen Treiber</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>the GPU ran out of memory</source>
<translation>der GPU ging der Speicher aus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>HSI_ACTIVE_DEVICE asks for the CPU; {cores}</source>
<translation>HSI_ACTIVE_DEVICE verlangt die CPU; {cores}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>this build of torch ({version}) has no CUDA</source>
<translation>dieser Build von torch ({version}) hat kein CUDA</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>The GPU's memory was short: computed in smaller batches.</source>
<translation>Der Speicher der GPU war knapp: in kleineren Stapeln gerechnet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>The GPU's memory was too small: computed on the CPU.</source>
<translation>Der Speicher der GPU war zu klein: auf der CPU gerechnet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The engine could not do this.</source>
<translation>Die Engine konnte das nicht.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>Cancelled.</source>
<translation>Abgebrochen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The engine does not know this request: QGIS and the engine are of different versions. Restart QGIS.</source>
<translation>Die Engine kennt diese Anfrage nicht: QGIS und die Engine sind von verschiedenen Versionen. Starten Sie QGIS neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>This is not a raster that GDAL can read. Choose a GeoTIFF, ENVI or other GDAL raster.</source>
<translation>Das ist kein Raster, das GDAL lesen kann. Wählen Sie ein GeoTIFF, ENVI oder ein anderes Raster von GDAL.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>At least two usable bands are needed. Choose more bands, or another raster.</source>
<translation>Mindestens zwei brauchbare Kanäle werden gebraucht. Wählen Sie mehr Kanäle oder ein anderes Raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The raster has no valid pixel here: all is nodata or outside the mask. Check both.</source>
<translation>Das Raster hat hier kein gültiges Pixel: Alles ist NoData oder außerhalb der Maske. Prüfen Sie beides.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>Label at least two classes before training.</source>
<translation>Labeln Sie vor dem Training mindestens zwei Klassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>Class numbers must be whole numbers from 1 to 65535: 0 stands for nodata. Renumber the field.</source>
<translation>Klassennummern müssen ganze Zahlen von 1 bis 65535 sein: 0 steht für NoData. Nummerieren Sie das Feld neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>This is not a model of HSI Active, or it is damaged. Train it again.</source>
<translation>Das ist kein Modell von HSI Active oder beschädigt. Trainieren Sie es neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The model was trained on other bands. Choose the same bands, or train on this raster.</source>
<translation>Das Modell wurde mit anderen Kanälen trainiert. Wählen Sie dieselben Kanäle, oder trainieren Sie mit diesem Raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>A file that is needed cannot be read. Check that it is there.</source>
<translation>Eine nötige Datei kann nicht gelesen werden. Prüfen Sie, ob sie da ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The result cannot be written there. Choose another folder.</source>
<translation>Das Ergebnis kann dorthin nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>A file cannot be read or written. Choose another one.</source>
<translation>Eine Datei kann nicht gelesen oder geschrieben werden. Wählen Sie eine andere.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>There is not enough free disk space for the result. Free some, or choose another disk.</source>
<translation>Für das Ergebnis ist auf der Festplatte nicht genug frei. Schaffen Sie Platz, oder wählen Sie eine andere.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The engine ran out of memory. Close other programs, or choose fewer bands or a smaller mask.</source>
<translation>Der Engine ging der Speicher aus. Schließen Sie andere Programme, oder wählen Sie weniger Kanäle oder eine kleinere Maske.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/graph.py"/>
<source>A model of two dates or of further features wants more than one raster, and cannot be written as ONNX.</source>
<translation>Ein Modell zweier Zeitpunkte oder weiterer Merkmale will mehr als ein Raster und kann nicht als ONNX geschrieben werden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/graph.py"/>
<source>Models of support vector machines and of learners of one's own cannot be written as ONNX. Choose another.</source>
<translation>Modelle von Support-Vektor-Maschinen und von eigenen Klassifikatoren können nicht als ONNX geschrieben werden. Wählen Sie ein anderes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/onnx_file.py"/>
<source>The raster's pixels are not square; Deepness takes them as squares of their width.</source>
<translation>Die Pixel des Rasters sind nicht quadratisch; Deepness nimmt sie als Quadrate ihrer Breite.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/onnx_file.py"/>
<source>A model for other programs is written as .onnx. Choose another name than {path}.</source>
<translation>Ein Modell für andere Programme wird als .onnx geschrieben. Wählen Sie einen anderen Namen als {path}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/samples.py"/>
<source>Samples of sits lie in longitude and latitude, and the raster has no CRS. Give it one.</source>
<translation>Proben von sits liegen in Länge und Breite, und das Raster hat kein KBS. Geben Sie ihm eines.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/samples.py"/>
<source>Samples of sits have the first and the last day of their images. Give start_date and end_date (YYYY-MM-DD).</source>
<translation>Proben von sits haben den ersten und den letzten Tag ihrer Bilder. Geben Sie start_date und end_date an (JJJJ-MM-TT).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>{count} label lies on no data and was left out.</source>
<translation>{count} Label liegt auf keinen Daten und wurde ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>{count} labels lie on no data and were left out.</source>
<translation>{count} Labels liegen auf keinen Daten und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>Reading spectra</source>
<translation>Spektren werden gelesen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>Spectra are those of one raster. Leave the second date and the further features out.</source>
<translation>Spektren sind die eines Rasters. Lassen Sie den zweiten Zeitpunkt und die weiteren Merkmale weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>None of the labels has a class and lies on data of the raster. Give others.</source>
<translation>Keines der Labels hat eine Klasse und liegt auf Daten des Rasters. Geben Sie andere an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/band_values.py"/>
<source>about {times:.0f} times smaller</source>
<translation>etwa {times:.0f}-mal kleiner</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/band_values.py"/>
<source>about {times:.0f} times larger</source>
<translation>etwa {times:.0f}-mal größer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/groups.py"/>
<source>Reading features</source>
<translation>Merkmale werden gelesen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/pool.py"/>
<source>Looking for valid pixels</source>
<translation>Gültige Pixel werden gesucht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/preprocessing.py"/>
<source>Reading the raster</source>
<translation>Das Raster wird gelesen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/preprocessing.py"/>
<source>The two dates do not differ anywhere. Choose the raster of another date.</source>
<translation>Die zwei Zeitpunkte unterscheiden sich nirgends. Wählen Sie das Raster eines anderen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>so what is made of it is made anew</source>
<translation>also wird es neu berechnet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>so what is made of the raster is kept until the engine ends</source>
<translation>also wird das aus dem Raster Berechnete nur bis zum Ende der Engine aufbewahrt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>The raster, its bands or its area are not those of {path}, {anew}.</source>
<translation>Das Raster, seine Kanäle oder sein Gebiet sind nicht die von {path}, {anew}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>{path} cannot be read, {anew}.</source>
<translation>{path} kann nicht gelesen werden, {anew}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>{path} cannot be written ({why}), {until}.</source>
<translation>{path} kann nicht geschrieben werden ({why}), {until}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>so the rest of what is made of the raster is not kept, and each round reads it anew</source>
<translation>also wird der Rest des aus dem Raster Berechneten nicht aufbewahrt, und jede Runde liest ihn neu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>The disk of {folder}</source>
<translation>Die Festplatte von {folder}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>{place} took no more ({why}), {rest}.</source>
<translation>{place} nahm nichts mehr auf ({why}), {rest}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/__init__.py"/>
<source>There is no learner "{name}". Choose one of {learners}.</source>
<translation>Es gibt keinen Klassifikator „{name}“. Wählen Sie einen von {learners}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/adversarial.py"/>
<source>Looking for class borders</source>
<translation>Klassengrenzen werden gesucht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/base.py"/>
<source>Only a network has a committee of this form. Choose "ensemble", or another learner.</source>
<translation>Nur ein Netz hat ein Komitee dieser Form. Wählen Sie "ensemble" oder einen anderen Klassifikator.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/base.py"/>
<source>This learner asks about its own pixels only. Leave the setting two_stage out.</source>
<translation>Dieser Klassifikator fragt nur nach seinen eigenen Pixeln. Lassen Sie die Einstellung two_stage weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/model_file.py"/>
<source>The model is of an earlier version and has no checksum, so damage to it cannot be told. Train it again some day.</source>
<translation>Das Modell ist von einer früheren Version und hat keine Prüfsumme, deshalb ist ein Schaden daran nicht zu erkennen. Trainieren Sie es gelegentlich neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/model_file.py"/>
<source>The model is of the learner "{name}", which is not here. Put its file in the folder of your own learners.</source>
<translation>Das Modell ist vom Klassifikator „{name}“, der hier fehlt. Legen Sie seine Datei in den Ordner Ihrer eigenen Klassifikatoren.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/model_file.py"/>
<source>What was learnt holds values that are no numbers, so there is no model. Look for extreme values in the raster.</source>
<translation>Das Gelernte enthält Werte, die keine Zahlen sind, also gibt es kein Modell. Suchen Sie im Raster nach extremen Werten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense.py"/>
<source>Classifying pixels</source>
<translation>Pixel werden klassifiziert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense_training.py"/>
<source>Warming up on the scene</source>
<translation>Aufwärmen an der Szene</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense_training.py"/>
<source>Training the network</source>
<translation>Das Netz wird trainiert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense_training.py"/>
<source>{text}, step {step} of {count}</source>
<translation>{text}, Schritt {step} von {count}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/patch.py"/>
<source>The network "{network}" predicts no losses. Choose a DenseNet or a ResNet.</source>
<translation>Das Netz „{network}“ sagt keine Verluste vorher. Wählen Sie ein DenseNet oder ein ResNet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/patch_model.py"/>
<source>Classifying neighbourhoods</source>
<translation>Umgebungen werden klassifiziert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/training.py"/>
<source>Training the network, epoch {epoch} of {epochs}</source>
<translation>Das Netz wird trainiert, Epoche {epoch} von {epochs}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/training.py"/>
<source>The training has diverged, and the network's answers are no numbers: lower its rate, {rate:g}, or label more.</source>
<translation>Das Training ist divergiert, und die Antworten des Netzes sind keine Zahlen: Senken Sie seine Lernrate, {rate:g}, oder labeln Sie mehr.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>Look whether both are of one unit and scale; else the map is wrong.</source>
<translation>Sehen Sie nach, ob beide von einer Einheit und Skalierung sind; sonst ist die Karte falsch.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>Give the raster of the features that it was trained with, of this place.</source>
<translation>Geben Sie das Raster der Merkmale an, mit dem es trainiert wurde, von diesem Ort.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The values of {name} are {times} than those that the model was trained on</source>
<translation>Die Werte für {name} sind {times} als die, mit denen das Modell trainiert wurde</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>this raster</source>
<translation>dieses Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>the further features</source>
<translation>die weiteren Merkmale</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{count} band</source>
<translation>{count} Kanal</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{count} bands</source>
<translation>{count} Kanäle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{told}. {advice}</source>
<translation>{told}. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{outside} of {count} bands</source>
<translation>{outside} von {count} Kanälen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>In {where} the values are unlike those that the model was trained on. {advice}</source>
<translation>In {where} sind die Werte anders als die, mit denen das Modell trainiert wurde. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>In {name} bands that the model uses hold one value only: {listed}. Repair them, or train without them.</source>
<translation>Für {name} haben Kanäle, die das Modell nutzt, nur einen Wert: {listed}. Reparieren Sie diese, oder trainieren Sie ohne sie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source> of {name}</source>
<translation> ({name})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model needs {wanted} bands and the raster has {given}. {advice}</source>
<translation>Das Modell braucht {wanted} Kanäle, und das Raster hat {given}. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model wants {wanted} of further features, and their raster has {given}. {advice}</source>
<translation>Das Modell will {wanted} an weiteren Merkmalen, und deren Raster hat {given}. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model compares two dates. Give the raster of the second date, too.</source>
<translation>Das Modell vergleicht zwei Zeitpunkte. Geben Sie auch das Raster des zweiten an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model knows one date only. Leave the second one out, or train on both.</source>
<translation>Das Modell kennt nur einen Zeitpunkt. Lassen Sie den zweiten weg, oder trainieren Sie mit beiden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model wants a raster of {bands} as further features. Give that one, too.</source>
<translation>Das Modell will ein Raster mit weiteren Merkmalen ({bands}). Geben Sie auch dieses an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model knows no further features. Leave their raster out, or train with it.</source>
<translation>Das Modell kennt keine weiteren Merkmale. Lassen Sie deren Raster weg, oder trainieren Sie damit.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{told}: they are of another scale (digital numbers, percent). Scale both alike, or train on this raster.</source>
<translation>{told}: Sie sind von anderer Skalierung (digitale Zahlen, Prozent). Skalieren Sie beide gleich, oder trainieren Sie mit diesem Raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model needs {wanted} bands. {advice}</source>
<translation>Das Modell braucht {wanted} Kanäle. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The wavelengths differ by up to {gap:.0f} nm. {advice}</source>
<translation>Die Wellenlängen weichen um bis zu {gap:.0f} nm ab. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/network.py"/>
<source>Cutting squares around the labels</source>
<translation>Quadrate um die Labels werden ausgeschnitten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/semi_supervision.py"/>
<source>No labelled tile is covered by half: S4GAN learnt from the labels alone. Label tiles as a whole.</source>
<translation>Keine gelabelte Kachel ist zur Hälfte bedeckt: S4GAN lernte nur von den Labels. Labeln Sie Kacheln als Ganzes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>There are no ImageNet weights, so the network begins at random, at a rate of {rate:g} in place of the published {published_rate:g}. Give weights for the published training.</source>
<translation>Es gibt keine ImageNet-Gewichte, deshalb beginnt das Netz zufällig, mit einer Lernrate von {rate:g} statt der veröffentlichten {published_rate:g}. Geben Sie Gewichte für das veröffentlichte Training an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>A rate of {rate:g} is for a network that begins with ImageNet weights: from random ones it hardly learns. Give weights, or a rate of {own_rate:g}.</source>
<translation>Eine Lernrate von {rate:g} ist für ein Netz, das mit ImageNet-Gewichten beginnt: Mit zufälligen lernt es kaum. Geben Sie Gewichte an oder eine Lernrate von {own_rate:g}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>The training has not converged: after {steps} the network gets {share:.0%} of the pixels right that it was taught (mean over the classes). Raise the epochs above {epochs}, or choose U-Net or the default learner.</source>
<translation>Das Training ist nicht konvergiert: Nach {steps} trifft das Netz {share:.0%} der gelehrten Pixel (Mittel über die Klassen). Erhöhen Sie die Epochen über {epochs}, oder wählen Sie U-Net oder den voreingestellten Klassifikator.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>Training the network, step {step} of {steps}</source>
<translation>Das Netz wird trainiert, Schritt {step} von {steps}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>{count} step</source>
<translation>{count} Schritt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>{count} steps</source>
<translation>{count} Schritten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/sights.py"/>
<source>Reading what the learner sees</source>
<translation>Was der Klassifikator sieht, wird gelesen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/support_vectors/machine.py"/>
<source>Tuning the support vector machine</source>
<translation>Die Support-Vektor-Maschine wird eingestellt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/unlike_dates.py"/>
<source>Without labels the map shows what differs most between the two dates, whatever the cause, clouds and seasons too. Label some changes, and some ground that did not change, to have it show those.</source>
<translation>Ohne Labels zeigt die Karte, was sich zwischen den zwei Zeitpunkten am meisten unterscheidet, gleich weshalb, auch Wolken und Jahreszeiten. Labeln Sie einige Änderungen und etwas Boden ohne Änderung, damit sie diese zeigt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/unlike_dates.py"/>
<source>Three bands or fewer tell little of change: take that map as a hint of where to label first.</source>
<translation>Drei Kanäle oder weniger sagen wenig über Änderungen: Nehmen Sie diese Karte als Hinweis, wo zuerst zu labeln ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/unlike_dates.py"/>
<source>Give either a model or labels.</source>
<translation>Geben Sie ein Modell oder Labels an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>the {name} pixel at row {row}, column {column}</source>
<translation>das Pixel ({name}) in Zeile {row}, Spalte {column}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>Like {what}</source>
<translation>Wie {what}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>the pixel at row {row}, column {column}</source>
<translation>das Pixel in Zeile {row}, Spalte {column}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>pixels of {name}</source>
<translation>Pixel von {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>Comparing all pixels</source>
<translation>Alle Pixel werden verglichen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>No pixel is labelled as {name} yet. Label one first.</source>
<translation>Noch ist kein Pixel als {name} gelabelt. Labeln Sie zuerst eines.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/arrays.py"/>
<source>The learner "{name}" does not know what the strategy "{strategy}" needs. Choose another learner or committee, or one of the strategies {fit}.</source>
<translation>Der Klassifikator „{name}“ weiß nicht, was die Strategie „{strategy}“ braucht. Wählen Sie einen anderen Klassifikator oder ein anderes Komitee, oder eine der Strategien {fit}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/groups.py"/>
<source>Fewer than two of the answers lie on ground that differs: nothing to split.</source>
<translation>Weniger als zwei der Antworten liegen auf unterschiedlichem Boden: nichts zu teilen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/looks.py"/>
<source>The raster has no pixel at row {row}, column {column}. Choose another one.</source>
<translation>Das Raster hat kein Pixel in Zeile {row}, Spalte {column}. Wählen Sie ein anderes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/looks.py"/>
<source>There is no data at this pixel, or it lies outside the mask. Choose another one.</source>
<translation>An diesem Pixel gibt es keine Daten, oder es liegt außerhalb der Maske. Wählen Sie ein anderes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Covers what is not labelled so far</source>
<translation>Deckt ab, was noch nicht gelabelt ist</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Unlike all that is labelled so far</source>
<translation>Allem bisher Gelabelten unähnlich</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Its spectrum is the least like all that was asked</source>
<translation>Sein Spektrum gleicht allem Gefragten am wenigsten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>now {best} {chance:.0%}</source>
<translation>jetzt {best} {chance:.0%}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Would settle many pixels like it, {now}</source>
<translation>Würde viele ähnliche Pixel entscheiden, {now}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Torn between {best} {chance:.0%} and {second} {less:.0%}</source>
<translation>Schwankt zwischen {best} {chance:.0%} und {second} {less:.0%}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Holds much that is doubtful, {now}</source>
<translation>Enthält viel Zweifelhaftes, {now}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/session.py"/>
<source>{count} answered pixel is nodata or outside the mask and was left out.</source>
<translation>{count} beantwortetes Pixel ist NoData oder außerhalb der Maske und wurde ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/session.py"/>
<source>{count} answered pixels are nodata or outside the mask and were left out.</source>
<translation>{count} beantwortete Pixel sind NoData oder außerhalb der Maske und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/tile_list.py"/>
<source>The map has another number of rows or columns than the raster. Choose one made of it.</source>
<translation>Die Karte hat eine andere Zahl von Zeilen oder Spalten als das Raster. Wählen Sie eine, die aus ihm entstand.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/whole_raster.py"/>
<source>The learner chooses among {pixels:,} of {total:,} pixels, drawn by chance. To choose among all of them, set two_stage; pool sets how many are drawn.</source>
<translation>Der Klassifikator wählt unter {pixels:,} von {total:,} Pixeln, zufällig gezogen. Um unter allen zu wählen, two_stage einstellen; pool legt fest, wie viele gezogen werden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/whole_raster.py"/>
<source>Looking at all pixels</source>
<translation>Alle Pixel werden angesehen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/whole_tiles.py"/>
<source>The model was trained on tiles of {side} pixels. Tiles of that size are classified best.</source>
<translation>Das Modell wurde mit Kacheln von {side} Pixeln trainiert. Kacheln dieser Größe werden am besten klassifiziert.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>{mapping}, {speed:.2g} Mpixel/s</source>
<translation>{mapping}, {speed:.2g} MPixel/s</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>There is no class "{wanted}". Choose one of {listed}.</source>
<translation>Es gibt keine Klasse „{wanted}“. Wählen Sie eine von {listed}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>Sieve and polygons need the class map. Give it a name, too.</source>
<translation>Sieben und Polygone brauchen die Klassenkarte. Geben Sie auch ihr einen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>Sieve and polygons are of a whole map, not of a part. Leave them out.</source>
<translation>Sieben und Polygone gelten einer ganzen Karte, nicht einem Teil. Lassen Sie sie weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/outputs.py"/>
<source>The maps need up to {size:.0f} MB and the disk of {folder} has less. {advice}</source>
<translation>Die Karten brauchen bis zu {size:.0f} MB, und der Datenträger von {folder} hat weniger. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/patches.py"/>
<source>Finding patches</source>
<translation>Flecken werden gesucht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/polygons.py"/>
<source>Tracing polygons</source>
<translation>Polygone werden gezogen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/polygons.py"/>
<source>Polygons are written as a GeoPackage. Choose a name that ends with .gpkg.</source>
<translation>Polygone werden als GeoPackage geschrieben. Wählen Sie einen Namen, der auf .gpkg endet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/sieve.py"/>
<source>Removing small patches</source>
<translation>Kleine Flecken werden entfernt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>strong</source>
<translation>stark</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>weak</source>
<translation>schwach</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>very weak</source>
<translation>sehr schwach</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>none</source>
<translation>keine</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>{word}; confidence lowered (temperature {temperature:.1f})</source>
<translation>{word}; Konfidenz gesenkt (Temperatur {temperature:.1f})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>{word}, by {labels} held-out labels</source>
<translation>{word}, nach {labels} zurückgehaltenen Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/blocks.py"/>
<source>The tasks of this mosaic are 0 to {last}. Choose one of these.</source>
<translation>Die Aufgaben dieses Mosaiks sind 0 bis {last}. Wählen Sie eine davon.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/blocks.py"/>
<source>{path} has another size or storage than planned with. Plan with this very file.</source>
<translation>{path} hat eine andere Größe oder Ablage als bei der Planung. Planen Sie mit genau dieser Datei.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{count} block</source>
<translation>{count} Block</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{count} blocks</source>
<translation>{count} Blöcken</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>Putting the blocks together</source>
<translation>Die Blöcke werden zusammengefügt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>The scenes lie on {number} grids, so there is a map of each: {listed}.</source>
<translation>Die Szenen liegen auf {number} Gittern, deshalb gibt es von jedem eine Karte: {listed}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{damaged} is damaged or was cut off. Copy it anew, or remove it and run submit.sh again.</source>
<translation>{damaged} ist beschädigt oder abgeschnitten. Kopieren Sie die Datei neu, oder entfernen Sie sie und starten Sie submit.sh noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>the mosaic's {name}</source>
<translation>{name} des Mosaiks</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>The mosaic</source>
<translation>Das Mosaik</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>Some blocks of the mosaic are not there yet. Run submit.sh in the job folder again.</source>
<translation>Einige Blöcke des Mosaiks sind noch nicht da. Starten Sie submit.sh im Auftragsordner noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{missing} of {blocks} is not there yet. Run submit.sh in the job folder again, it maps these alone.</source>
<translation>{missing} von {blocks} ist noch nicht da. Starten Sie submit.sh im Auftragsordner noch einmal, es kartiert nur diesen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{missing} of {blocks} are not there yet. Run submit.sh in the job folder again, it maps these alone.</source>
<translation>{missing} von {blocks} sind noch nicht da. Starten Sie submit.sh im Auftragsordner noch einmal, es kartiert nur diese.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{path} is not the model that this mosaic was planned with. Plan it again.</source>
<translation>{path} ist nicht das Modell, mit dem dieses Mosaik geplant wurde. Planen Sie es neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{path} is of another version of HSI Active. Plan the mosaic again.</source>
<translation>{path} ist von einer anderen Version von HSI Active. Planen Sie das Mosaik neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{folder} is no job folder: it has no {file}. Choose the folder of a mosaic.</source>
<translation>{folder} ist kein Auftragsordner: Er enthält kein {file}. Wählen Sie den Ordner eines Mosaiks.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{path} is damaged. Plan the mosaic again.</source>
<translation>{path} ist beschädigt. Planen Sie das Mosaik neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>Hours, memory and CPUs of a task are numbers above 0, GPUs 0 or more. Correct them.</source>
<translation>Stunden, Speicher und CPUs einer Aufgabe sind Zahlen über 0, GPUs 0 oder mehr. Berichtigen Sie sie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>The model file was written anew meanwhile. Plan the mosaic again.</source>
<translation>Die Modelldatei wurde inzwischen neu geschrieben. Planen Sie das Mosaik neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>{folder} cannot be written ({error}). Choose another folder.</source>
<translation>{folder} kann nicht geschrieben werden ({error}). Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>{folder} has a {name} of something else. Choose another folder.</source>
<translation>In {folder} gibt es ein {name} von etwas anderem. Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Writing the job folder</source>
<translation>Der Auftragsordner wird geschrieben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Looking at the rasters</source>
<translation>Die Raster werden angesehen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>{name}: {problem}</source>
<translation>{name}: {problem}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Beside the class map there are {maps}. Choose among these.</source>
<translation>Neben der Klassenkarte gibt es {maps}. Wählen Sie unter diesen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>There is no raster to map. Give one or more.</source>
<translation>Es gibt kein Raster zu kartieren. Geben Sie eines oder mehrere an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>A job array has 1 to {most} tasks. Correct their number.</source>
<translation>Ein Job-Array hat 1 bis {most} Aufgaben. Berichtigen Sie ihre Zahl.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>A raster is given twice. Give each once.</source>
<translation>Ein Raster ist zweimal angegeben. Geben Sie jedes einmal an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Two rasters have the same file name, so one folder cannot hold both. Rename one.</source>
<translation>Zwei Raster haben denselben Dateinamen, ein Ordner kann also nicht beide aufnehmen. Benennen Sie eines um.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>{folder} holds the mosaic of other rasters or blocks. Choose another folder.</source>
<translation>{folder} enthält das Mosaik anderer Raster oder Blöcke. Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>{path} is no file, so its place on the cluster is not known. Convert it to GeoTIFF.</source>
<translation>{path} ist keine Datei, sein Ort auf dem Cluster ist also nicht bekannt. Wandeln Sie es in GeoTIFF um.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/__init__.py"/>
<source>{least} to {most}</source>
<translation>{least} bis {most}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/__init__.py"/>
<source>The network "{name}" reads squares of {reads} pixels a side, not of {side}. Choose a ResNet or another size.</source>
<translation>Das Netz „{name}“ liest Quadrate von {reads} Pixeln Seitenlänge, nicht von {side}. Wählen Sie ein ResNet oder eine andere Größe.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/variants.py"/>
<source>The network was trained without dropout. Set dropout above 0, or choose another strategy.</source>
<translation>Das Netz wurde ohne Dropout trainiert. Setzen Sie dropout über 0, oder wählen Sie eine andere Strategie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/variants.py"/>
<source>The network has no batch norm. Choose another network or form of committee.</source>
<translation>Das Netz hat keine Batch-Norm. Wählen Sie ein anderes Netz oder eine andere Form des Komitees.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{name} is missing</source>
<translation>{name} fehlt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>it is not a safetensors file</source>
<translation>es ist keine safetensors-Datei</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{name} holds values that are no numbers</source>
<translation>{name} enthält Werte, die keine Zahlen sind</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{name} is of another size</source>
<translation>{name} hat eine andere Größe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>The weights in {path} do not fit this network ({why}). Choose a safetensors file of the same network, or none.</source>
<translation>Die Gewichte in {path} passen nicht zu diesem Netz ({why}). Wählen Sie eine safetensors-Datei desselben Netzes oder keine.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>No weights can be read from {path}. Save a state dict with torch.save or safetensors, and give that file.</source>
<translation>Aus {path} können keine Gewichte gelesen werden. Speichern Sie ein State-Dict mit torch.save oder safetensors, und geben Sie diese Datei an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{path} holds no state dict. Save model.state_dict(), not the model.</source>
<translation>{path} enthält kein State-Dict. Speichern Sie model.state_dict(), nicht das Modell.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/optional.py"/>
<source>ONNX files need the Python package {name}, which the engine does not have. Install onnx and onnxruntime into its Python, {python}.</source>
<translation>ONNX-Dateien brauchen das Python-Paket {name}, das die Engine nicht hat. Installieren Sie onnx und onnxruntime in ihr Python, {python}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/learner.py"/>
<source>Running {name}</source>
<translation>{name} läuft</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/learner.py"/>
<source>{name} learns</source>
<translation>{name} lernt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/model.py"/>
<source>{path} is not as it was when the model was trained, so its map may be another. Train it again if that is wrong.</source>
<translation>{path} ist nicht mehr so wie beim Training des Modells, die Karte kann also eine andere sein. Trainieren Sie es neu, wenn das falsch ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/model.py"/>
<source>{path}: `probabilities` has to give a row for each pixel and a column for each class, {wanted} here, numbers from 0 to 1 which add up to 1 in each row; it gave {given}. Correct it.</source>
<translation>{path}: `probabilities` muss je Pixel eine Zeile und je Klasse eine Spalte liefern, hier {wanted}, Zahlen von 0 bis 1, die in jeder Zeile 1 ergeben; geliefert wurde {given}. Berichtigen Sie es.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/model.py"/>
<source>{path}: what a learner sees is "features" or "spectrum". Correct `sees`.</source>
<translation>{path}: Was ein Klassifikator sieht, ist "features" oder "spectrum". Berichtigen Sie `sees`.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{path} failed</source>
<translation>{path} schlug fehl</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{path} failed in line {line}</source>
<translation>{path} schlug in Zeile {line} fehl</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{where} ({kind}: {error}). Correct it, or choose another.</source>
<translation>{where} ({kind}: {error}). Berichtigen Sie es, oder wählen Sie etwas anderes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{path} has no {form}. Add one.</source>
<translation>{path} hat kein {form}. Fügen Sie eines hinzu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/progress.py"/>
<source>Finishing the files</source>
<translation>Die Dateien werden fertiggestellt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Natural colour</source>
<translation>Natürliche Farben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Colour infrared</source>
<translation>Farbinfrarot</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Short-wave infrared</source>
<translation>Kurzwelliges Infrarot</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>scale</source>
<translation>Skalierungsfaktor</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>offset</source>
<translation>Offset</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>The {name} of {count} cannot be used (as {found:g}); {otherwise:g} was taken instead.</source>
<translation>{name} von {count} unbrauchbar (etwa {found:g}); stattdessen wurde {otherwise:g} genommen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Spread over the bands</source>
<translation>Über die Kanäle verteilt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>The list of bad bands (bbl) does not have one number for each of the {bands} bands and was not used. Untick bad bands.</source>
<translation>Die Liste schlechter Kanäle (bbl) hat nicht eine Zahl für jeden der {bands} Kanäle und wurde nicht benutzt. Wählen Sie schlechte Kanäle ab.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>64 bands of int8 with nodata -128: read as an embedding like AlphaEarth's, v stands for sign(v) (|v| / 127.5)^2. Give the bands a scale if they hold something else.</source>
<translation>64 Kanäle in int8 mit NoData -128: gelesen als Embedding wie das von AlphaEarth, v steht für sign(v) (|v| / 127.5)^2. Geben Sie den Kanälen eine Skalierung, wenn sie etwas anderes enthalten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>A part of the raster's metadata is not UTF-8 text and was not read. Check bands and wavelengths.</source>
<translation>Ein Teil der Metadaten des Rasters ist kein UTF-8-Text und wurde nicht gelesen. Prüfen Sie Kanäle und Wellenlängen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The second date</source>
<translation>Der zweite Zeitpunkt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>the second date</source>
<translation>der zweite Zeitpunkt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Set the nodata value</source>
<translation>Setzen Sie den NoData-Wert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The raster of further features</source>
<translation>Das Raster der weiteren Merkmale</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Declare its nodata value in the file</source>
<translation>Geben Sie den NoData-Wert in der Datei an</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>{bands} of {file}.</source>
<translation>{bands} aus {file}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>{bands} of {file}, warped from another grid to the raster's.</source>
<translation>{bands} aus {file}, von einem anderen Gitter auf das des Rasters umgerechnet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>{bands} of {total}</source>
<translation>{bands} von {total}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Further features: {text}</source>
<translation>Weitere Merkmale: {text}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Taken as nodata of {other} though not declared as such: {fill:g}. {remedy} if that is wrong.</source>
<translation>Als NoData genommen, obwohl nicht so angegeben ({other}): {fill:g}. {remedy}, wenn das falsch ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The raster and {other} have no common georeference and differ in size. Georeference them, or cut them alike.</source>
<translation>Das Raster und {other} haben keine gemeinsame Georeferenz und sind verschieden groß. Georeferenzieren Sie beide, oder schneiden Sie sie gleich zu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The raster and {other} do not overlap on the map. Choose two rasters of the same place.</source>
<translation>Das Raster und {other} überlappen sich auf der Karte nicht. Wählen Sie zwei Raster desselben Ortes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/class_map.py"/>
<source>The map</source>
<translation>Die Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/class_map.py"/>
<source>The reference</source>
<translation>Die Referenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/class_map.py"/>
<source>{what} has {bands} bands, not one with the numbers of classes. Choose a class map.</source>
<translation>{what} hat {bands} Kanäle, nicht einen mit den Nummern der Klassen. Wählen Sie eine Klassenkarte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/class_map.py"/>
<source>{what} has fractions, not the numbers of classes. Choose a class map.</source>
<translation>{what} hat Brüche statt der Nummern von Klassen. Wählen Sie eine Klassenkarte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>Left out {count} without data or with one value only: {listed}.</source>
<translation>{count} ohne Daten oder mit nur einem Wert ausgelassen: {listed}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The mask</source>
<translation>Die Maske</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>Give the one that the model was trained with, of this place.</source>
<translation>Geben Sie das an, mit dem das Modell trainiert wurde, von diesem Ort.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster's geotransform cannot be used, so it lies by rows and columns. Correct it.</source>
<translation>Die Geotransformation des Rasters ist unbrauchbar, deshalb liegt es nach Zeilen und Spalten. Berichtigen Sie sie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster has bands 1 to {count}. Choose among these.</source>
<translation>Das Raster hat die Kanäle 1 bis {count}. Wählen Sie unter diesen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The second date lies on another grid and was warped to the first one's.</source>
<translation>Der zweite Zeitpunkt liegt auf einem anderen Gitter und wurde auf das des ersten umgerechnet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The first date has {wanted} bands, the second {second}. Choose rasters of one sensor.</source>
<translation>Der erste Zeitpunkt hat {wanted} Kanäle, der zweite {second}. Wählen Sie Raster eines Sensors.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster's metadata marks all bands as bad (bbl). Correct it, or choose the bands.</source>
<translation>Die Metadaten des Rasters führen alle Kanäle als schlecht (bbl). Berichtigen Sie das, oder wählen Sie die Kanäle.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster of further features has {count}, and band {band} is wanted. {advice}</source>
<translation>Das Raster der weiteren Merkmale hat {count}, und Kanal {band} wird gebraucht. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster of further features has no band with more than one value. Leave it out.</source>
<translation>Das Raster der weiteren Merkmale hat keinen Kanal mit mehr als einem Wert. Lassen Sie es weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The nodata value must be a number. Correct it, or leave it empty.</source>
<translation>Der NoData-Wert muss eine Zahl sein. Berichtigen Sie ihn, oder lassen Sie ihn leer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>{path} was changed while it was read. Begin again when it is whole.</source>
<translation>{path} wurde geändert, während es gelesen wurde. Beginnen Sie von vorn, wenn es vollständig ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>Running {name} over the raster</source>
<translation>{name} läuft über das Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>{path} is no ONNX file that onnxruntime can run, or it is damaged ({why}). Save the network anew.</source>
<translation>{path} ist keine ONNX-Datei, die onnxruntime ausführen kann, oder beschädigt ({why}). Speichern Sie das Netz neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>{path} is no TorchScript file, or it is damaged. Save the network by torch.jit.script(network).save(...).</source>
<translation>{path} ist keine TorchScript-Datei oder beschädigt. Speichern Sie das Netz mit torch.jit.script(network).save(...).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>The raster {path} is no file of its own, so an encoder cannot be run on it. Export it as GeoTIFF first.</source>
<translation>Das Raster {path} ist keine eigene Datei, deshalb kann kein Encoder darauf laufen. Exportieren Sie es erst als GeoTIFF.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>The encoder {path} failed on {bands} bands: {why}. Choose the bands that it was made for, or correct it.</source>
<translation>Der Encoder {path} schlug bei {bands} Kanälen fehl: {why}. Wählen Sie die Kanäle, für die er gemacht ist, oder berichtigen Sie ihn.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>The encoder {path} makes {shape} of an input of the shape {given}. It has to make (1, features, rows, columns). Correct it.</source>
<translation>Der Encoder {path} macht {shape} aus einer Eingabe der Form {given}. Er muss (1, features, rows, columns) liefern. Berichtigen Sie ihn.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>The result</source>
<translation>Das Ergebnis</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{path} cannot be written ({why}). Choose another folder.</source>
<translation>{path} kann nicht geschrieben werden ({why}). Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{name} needs about {size:.0f} MB and the disk has less. {advice}</source>
<translation>{name} braucht etwa {size:.0f} MB, und der Datenträger hat weniger. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>The raster file is damaged or was cut off: {path}. Copy it anew.</source>
<translation>Die Rasterdatei ist beschädigt oder abgeschnitten: {path}. Kopieren Sie sie neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{path} cannot be written. Choose another folder.</source>
<translation>{path} kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{path} cannot be read ({why}). Check that it is there.</source>
<translation>{path} kann nicht gelesen werden ({why}). Prüfen Sie, ob es da ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/geometries.py"/>
<source>{whose} has a geometry that is no hexadecimal WKB. Write it anew.</source>
<translation>{whose} hat eine Geometrie, die kein hexadezimales WKB ist. Schreiben Sie sie neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/given_mask.py"/>
<source>The mask raster</source>
<translation>Das Maskenraster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/given_mask.py"/>
<source>The mask layer has no polygon. Draw one, or leave the mask empty.</source>
<translation>Der Maskenlayer hat kein Polygon. Zeichnen Sie eines, oder lassen Sie die Maske leer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/given_mask.py"/>
<source>The mask raster lies on another grid and has no CRS. Use one on the raster's grid.</source>
<translation>Das Maskenraster liegt auf einem anderen Gitter und hat kein KBS. Nehmen Sie eines auf dem Gitter des Rasters.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 answer lies outside the raster and was left out.</source>
<translation>1 Antwort liegt außerhalb des Rasters und wurde ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} answers lie outside the raster and were left out.</source>
<translation>{count} Antworten liegen außerhalb des Rasters und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 polygon covers no pixel centre: the pixel under it was taken.</source>
<translation>1 Polygon bedeckt keinen Pixelmittelpunkt: Das Pixel darunter wurde genommen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} polygons cover no pixel centre: the pixel under each was taken.</source>
<translation>{count} Polygone bedecken keinen Pixelmittelpunkt: Das Pixel unter jedem wurde genommen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 answer is neither a point nor a polygon and was left out.</source>
<translation>1 Antwort ist weder Punkt noch Polygon und wurde ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} answers are neither points nor polygons and were left out.</source>
<translation>{count} Antworten sind weder Punkte noch Polygone und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 pixel carries more than one class: the last answer counts.</source>
<translation>1 Pixel trägt mehr als eine Klasse: Die letzte Antwort zählt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} pixels carry more than one class: the last answer counts.</source>
<translation>{count} Pixel tragen mehr als eine Klasse: Die letzte Antwort zählt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>An answer</source>
<translation>Eine Antwort</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>The class field mixes names and numbers. Use one of them throughout.</source>
<translation>Das Klassenfeld mischt Namen und Nummern. Nehmen Sie durchweg eines von beiden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>Class names must be text or whole numbers. Choose another field.</source>
<translation>Klassennamen müssen Text oder ganze Zahlen sein. Wählen Sie ein anderes Feld.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>There is no class {class_id}. Add it to the class table.</source>
<translation>Es gibt keine Klasse {class_id}. Fügen Sie sie der Klassentabelle hinzu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{count} label</source>
<translation>{count} Label</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{count} labels</source>
<translation>{count} Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>Choose labels of this place, or check the CRS of both.</source>
<translation>Wählen Sie Labels dieses Ortes, oder prüfen Sie das KBS beider.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{all_of} of the {total} can be learnt from: {parts}. {remedy}</source>
<translation>Lernen lässt sich aus {all_of} von {total}: {parts}. {remedy}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>None of the {total} has a class. Label two classes or more, or choose the field that tells them.</source>
<translation>Keines der {total} hat eine Klasse. Labeln Sie mindestens zwei Klassen, oder wählen Sie das Feld, in dem sie stehen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>Too few</source>
<translation>zu wenigen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>None</source>
<translation>keinem</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>Check nodata, mask and labels.</source>
<translation>Prüfen Sie NoData, Maske und Labels.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>, where its CRS does not reach</source>
<translation>, wohin sein KBS nicht reicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>, far away</source>
<translation>, weit entfernt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>, their extent {distance} away</source>
<translation>, ihre Ausdehnung {distance} entfernt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{distance:.4g} map units</source>
<translation>{distance:.4g} Karteneinheiten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{distance:.4g} degrees</source>
<translation>{distance:.4g} Grad</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{outside} outside the raster{away}</source>
<translation>{outside} außerhalb des Rasters{away}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{pixels} on nodata</source>
<translation>{pixels} auf NoData</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{pixels} outside the mask</source>
<translation>{pixels} außerhalb der Maske</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{lines} neither points nor polygons that can be read</source>
<translation>{lines} weder lesbare Punkte noch Polygone</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source> and </source>
<translation> und </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>around the image, which was warped</source>
<translation>um das Bild, das umgerechnet wurde</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{pixels:,} pixels</source>
<translation>{pixels:,} Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{pixels:,} pixels looked at</source>
<translation>{pixels:,} betrachtete Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>Taken as nodata though not declared as such: {guessed} of {seen}{fills}. {remedy} if that is wrong.</source>
<translation>Als NoData genommen, obwohl nicht so angegeben: {guessed} von {seen}{fills}. {remedy}, wenn das falsch ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>Taken as nodata of the further features though not declared as such: {guessed} of {seen}{fills}. {remedy} if that is wrong.</source>
<translation>Als NoData der weiteren Merkmale genommen, obwohl nicht so angegeben: {guessed} von {seen}{fills}. {remedy}, wenn das falsch ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{told} of {seen} in the further features have no data.</source>
<translation>{told} von {seen} in den weiteren Merkmalen haben keine Daten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{told} of {seen} have no data.</source>
<translation>{told} von {seen} haben keine Daten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{count:,} ({rule})</source>
<translation>{count:,} ({rule})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>; fill values {fills}</source>
<translation>; Füllwerte {fills}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>The file is damaged or was cut off: {path}. Copy it anew.</source>
<translation>Die Datei ist beschädigt oder abgeschnitten: {path}. Kopieren Sie sie neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>The raster holds no bands of real numbers. Choose another raster.</source>
<translation>Das Raster hat keine Kanäle mit reellen Zahlen. Wählen Sie ein anderes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>There is no file {path}. Choose the raster again.</source>
<translation>Es gibt keine Datei {path}. Wählen Sie das Raster noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>This is an ENVI header. Choose the data file beside it.</source>
<translation>Das ist ein ENVI-Header. Wählen Sie die Datendatei daneben.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>rational polynomial coefficients (RPC)</source>
<translation>rationale Polynomkoeffizienten (RPC)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>{number} ground control points</source>
<translation>{number} Passpunkte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster is placed by {by}. It is read as QGIS shows it, warped in place with the nearest pixel's spectrum, as {rows} x {columns} pixels; maps lie on that grid.</source>
<translation>Das Raster ist durch {by} verortet. Es wird gelesen, wie QGIS es zeigt, entzerrt mit dem Spektrum des nächsten Pixels, als {rows} x {columns} Pixel; Karten liegen auf diesem Gitter.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster is placed by {by} that GDAL cannot follow. Warp it with Raster &gt; Projections &gt; Warp first.</source>
<translation>Das Raster ist durch {by} verortet, denen GDAL nicht folgen kann. Entzerren Sie es erst mit Raster &gt; Projektionen &gt; Transformieren.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster has ground control points without a CRS, so it is read in pixels. Set one with gdal_translate.</source>
<translation>Das Raster hat Passpunkte ohne KBS, deshalb wird es in Pixeln gelesen. Setzen Sie eines mit gdal_translate.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster's CRS cannot be understood and counts as none. Give the layer one in QGIS.</source>
<translation>Das KBS des Rasters ist unverständlich und gilt als keines. Geben Sie dem Layer in QGIS eines.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster has arrays of longitude and latitude that QGIS does not place it by, so it is read in pixels. To lay it on the map, warp it with gdalwarp -geoloc first.</source>
<translation>Das Raster hat Felder mit Länge und Breite, nach denen QGIS es nicht verortet, deshalb wird es in Pixeln gelesen. Um es auf die Karte zu legen, entzerren Sie es erst mit gdalwarp -geoloc.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>{what} cannot be warped to the raster's grid. Warp it with gdalwarp first.</source>
<translation>{what} kann nicht auf das Gitter des Rasters umgerechnet werden. Rechnen Sie es erst mit gdalwarp um.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/geotiff.py"/>
<source>Putting the product's cube into a raster</source>
<translation>Der Würfel des Produkts kommt in ein Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The file does not tell which axis of {data} holds the bands: the shortest one was taken, {values} long.</source>
<translation>Die Datei sagt nicht, welche Achse von {data} die Kanäle enthält: Die kürzeste wurde genommen, mit {values} Werten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>There is no cube of rows, columns and bands in {file}. Choose one of the raster layers in it.</source>
<translation>In {file} gibt es keinen Würfel aus Zeilen, Spalten und Kanälen. Wählen Sie einen der Rasterlayer darin.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The product has longitude and latitude of each pixel: it was placed by control points taken from them, right to a few pixels. For more, warp it with gdalwarp -geoloc first.</source>
<translation>Das Produkt hat Länge und Breite jedes Pixels: Es wurde durch daraus genommene Passpunkte verortet, auf wenige Pixel genau. Für mehr entzerren Sie es erst mit gdalwarp -geoloc.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The lookup tables that place the pixels of {file} do not fit each other. Copy the product anew.</source>
<translation>Die Tabellen, die die Pixel von {file} verorten, passen nicht zueinander. Kopieren Sie das Produkt neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The product does not tell where it lies in a way that is known here, so it is read in pixels.</source>
<translation>Das Produkt sagt nicht auf hier bekannte Weise, wo es liegt, deshalb wird es in Pixeln gelesen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/layers.py"/>
<source>The cube was put together from {layers} layers of the file: {first} to {last}.</source>
<translation>Der Würfel wurde aus {layers} Layern der Datei zusammengesetzt: {first} bis {last}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/layers.py"/>
<source>Left out, though of the same size: {listed}.</source>
<translation>Ausgelassen, obwohl von gleicher Größe: {listed}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/matlab.py"/>
<source>{path} cannot be read as a MATLAB file of version 4 to 7. Choose another one.</source>
<translation>{path} kann nicht als MATLAB-Datei der Version 4 bis 7 gelesen werden. Wählen Sie eine andere.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/matlab.py"/>
<source>{path} holds no array of {dimensions} dimensions. Choose another file.</source>
<translation>{path} enthält kein Feld mit {dimensions} Dimensionen. Wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/metadata_xml.py"/>
<source>{described} bands are described in the metadata, the image has {bands}: wavelengths and scales were left out.</source>
<translation>Die Metadaten beschreiben {described} Kanäle, das Bild hat {bands}: Wellenlängen und Skalierungen wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/metadata_xml.py"/>
<source>Of this product VNIR and SWIR are images of their own, which were laid one over the other as they are.</source>
<translation>Bei diesem Produkt sind VNIR und SWIR eigene Bilder, die übereinandergelegt wurden, wie sie sind.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/netcdf3.py"/>
<source>{file} is a netCDF-3 file of a kind that is not read. Convert it: nccopy -k nc4 OLD.nc NEW.nc, and choose the new one.</source>
<translation>{file} ist eine netCDF-3-Datei einer Art, die nicht gelesen wird. Wandeln Sie sie um: nccopy -k nc4 OLD.nc NEW.nc, und wählen Sie die neue.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/prepared.py"/>
<source>The product's cube is in {file}. Keep that file.</source>
<translation>Der Würfel des Produkts liegt in {file}. Behalten Sie diese Datei.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/prepared.py"/>
<source>The {what} of {file} cannot be written beside it. Copy that file to a folder of your own.</source>
<translation>{what} von {file} kann nicht daneben geschrieben werden. Kopieren Sie die Datei in einen eigenen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/prepared.py"/>
<source>The file is damaged or was cut off: {file}. Copy it anew.</source>
<translation>Die Datei ist beschädigt oder abgeschnitten: {file}. Kopieren Sie sie neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>so what was made of the raster is not kept, and each round reads it anew</source>
<translation>also wird das aus dem Raster Berechnete nicht aufbewahrt, und jede Runde liest es neu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>What is made of the raster takes {taken}, more than {variable} allows ({most}), {without}.</source>
<translation>Das aus dem Raster Berechnete braucht {taken}, mehr als {variable} erlaubt ({most}), {without}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>What is made of the raster takes {size} and the disk of {folder} has less, {so}.</source>
<translation>Das aus dem Raster Berechnete braucht {size}, und die Festplatte von {folder} hat weniger, {so}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>{without}. {variable} names another folder</source>
<translation>{without}. {variable} nennt einen anderen Ordner</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>{folder} cannot be written ({why}), {without}. {variable} names another folder.</source>
<translation>{folder} kann nicht geschrieben werden ({why}), {without}. {variable} nennt einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>one value &lt;= 0 in all bands</source>
<translation>ein Wert &lt;= 0 in allen Kanälen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>a fill value in all bands, or in those of a detector</source>
<translation>ein Füllwert in allen Kanälen oder in denen eines Detektors</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>a value beyond 1e30</source>
<translation>ein Wert jenseits von 1e30</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>an undeclared fill value</source>
<translation>ein nicht angegebener Füllwert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>a value far beyond all others of its band</source>
<translation>ein Wert weit jenseits aller anderen seines Kanals</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>outside the raster's own mask</source>
<translation>außerhalb der eigenen Maske des Rasters</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>NaN or infinite</source>
<translation>NaN oder unendlich</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>declared nodata</source>
<translation>angegebenes NoData</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/vector_paths.py"/>
<source>The engine cannot open {path}, for its name has a ";" or its path a "!". Choose another name or folder.</source>
<translation>Die Engine kann {path} nicht öffnen, denn der Name enthält ein „;“ oder der Pfad ein „!“. Wählen Sie einen anderen Namen oder Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/whole_file.py"/>
<source>The raster declares {columns:,} x {rows:,} pixels, more than there can be. Make it anew, or cut it.</source>
<translation>Das Raster gibt {columns:,} x {rows:,} Pixel an, mehr als es geben kann. Erzeugen Sie es neu, oder schneiden Sie es zu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/whole_file.py"/>
<source>The raster file was cut off: it is {missing:,} bytes, {share:.1%} of its data, shorter than its header says ({missing_rows:,} of {rows:,} rows, or as much of the last bands). Copy it anew.</source>
<translation>Die Rasterdatei wurde abgeschnitten: Sie ist um {missing:,} Bytes, {share:.1%} ihrer Daten, kürzer, als ihr Header sagt ({missing_rows:,} von {rows:,} Zeilen oder ebenso viel der letzten Kanäle). Kopieren Sie sie neu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/classes.py"/>
<source>The images lie in fewer than two folders. Put those of a class into a folder of its name.</source>
<translation>Die Bilder liegen in weniger als zwei Ordnern. Legen Sie die einer Klasse in einen Ordner ihres Namens.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>{count} georeference of an image that is no longer there</source>
<translation>{count} Georeferenz eines Bildes, das nicht mehr da ist</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>{count} georeferences of images that are no longer there</source>
<translation>{count} Georeferenzen von Bildern, die nicht mehr da sind</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>Cutting the map</source>
<translation>Die Karte wird zerschnitten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>The map of an image</source>
<translation>Die Karte eines Bildes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>{name} is no contact sheet. Choose the .vrt file that the map was made of.</source>
<translation>{name} ist kein Kontaktbogen. Wählen Sie die .vrt-Datei, aus der die Karte entstand.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>The map and the contact sheet differ in size. Choose a map that was made of this sheet.</source>
<translation>Karte und Kontaktbogen sind verschieden groß. Wählen Sie eine Karte, die aus diesem Bogen entstand.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} file that cannot be read as an image</source>
<translation>{count} Datei, die nicht als Bild gelesen werden kann</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} files that cannot be read as images</source>
<translation>{count} Dateien, die nicht als Bilder gelesen werden können</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{images} with other bands than most have, {bands} of {dtype}</source>
<translation>{images} mit anderen Kanälen als die meisten, {bands} in {dtype}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} image without a partner of the other date</source>
<translation>{count} Bild ohne Gegenstück des anderen Zeitpunkts</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} images without a partner of the other date</source>
<translation>{count} Bilder ohne Gegenstück des anderen Zeitpunkts</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>Reading images</source>
<translation>Bilder werden gelesen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} image</source>
<translation>{count} Bild</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} images</source>
<translation>{count} Bilder</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>Left out {what}: {names}.</source>
<translation>Ausgelassen: {what}: {names}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>There is no folder {images}. Choose the images' folder again.</source>
<translation>Es gibt keinen Ordner {images}. Wählen Sie den Ordner der Bilder noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>The images of the two dates differ in name and number. Name them alike, or give as many.</source>
<translation>Die Bilder der zwei Zeitpunkte sind nach Namen und Anzahl verschieden. Benennen Sie sie gleich, oder geben Sie gleich viele an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>The bands are of several data types.</source>
<translation>Die Kanäle haben mehrere Datentypen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>{count} image of another size than its partner</source>
<translation>{count} Bild von anderer Größe als sein Gegenstück</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>{count} images of another size than their partners</source>
<translation>{count} Bilder von anderer Größe als ihre Gegenstücke</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>There is no image to lay out in {where}. Choose others.</source>
<translation>In {where} gibt es kein Bild, das ausgelegt werden könnte. Wählen Sie andere.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>Drawing the overview</source>
<translation>Die Übersicht wird gezeichnet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>the list</source>
<translation>der Liste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>The contact sheet</source>
<translation>Der Kontaktbogen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>The class map</source>
<translation>Die Klassenkarte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>A contact sheet is a VRT file. Give it a name that ends in .vrt.</source>
<translation>Ein Kontaktbogen ist eine VRT-Datei. Geben Sie ihm einen Namen, der auf .vrt endet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/strategies/__init__.py"/>
<source>There is no query strategy "{name}". Choose one of {strategies}.</source>
<translation>Es gibt keine Fragestrategie „{name}“. Wählen Sie eine von {strategies}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/strategies/arrays.py"/>
<source>This learner cannot be attacked. Choose another learner or query strategy.</source>
<translation>Dieser Klassifikator kann nicht angegriffen werden. Wählen Sie einen anderen oder eine andere Fragestrategie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>the input {name}</source>
<translation>die Eingabe {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>The result {name}</source>
<translation>Das Ergebnis {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>The folder {name}</source>
<translation>Der Ordner {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>{path}: {why}. Choose another name.</source>
<translation>{path}: {why}. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/exchange.py"/>
<source>Writing spectra</source>
<translation>Spektren werden geschrieben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/exchange.py"/>
<source>Writing the model</source>
<translation>Das Modell wird geschrieben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/exchange.py"/>
<source>Labels are written to .sli, {drivers}, {sits} or {scp}. Choose another name than {path}.</source>
<translation>Labels werden als .sli, {drivers}, {sits} oder {scp} geschrieben. Wählen Sie einen anderen Namen als {path}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/held_out.py"/>
<source>The share that is held out lies between 0 and 1. Correct it.</source>
<translation>Der zurückgehaltene Anteil liegt zwischen 0 und 1. Berichtigen Sie ihn.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/maps.py"/>
<source>Give either a reference map or held-out answers.</source>
<translation>Geben Sie eine Referenzkarte oder zurückgehaltene Antworten an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/own.py"/>
<source>Trying {name}</source>
<translation>{name} wird ausprobiert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>{count} place</source>
<translation>{count} Ort</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>{count} places</source>
<translation>{count} Orte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>Only {found}: no more lie {space} from each other and from answers of this class.</source>
<translation>Nur {found}: Keine weiteren liegen {space} voneinander und von Antworten dieser Klasse entfernt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>Give row and column of a pixel, or a class that it is to be like.</source>
<translation>Geben Sie Zeile und Spalte eines Pixels an oder eine Klasse, der es gleichen soll.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Choosing questions</source>
<translation>Fragen werden gewählt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Only {tiles}: no more are without an answer.</source>
<translation>Nur {tiles}: Keine weiteren sind ohne Antwort.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>{count} question</source>
<translation>{count} Frage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>{count} questions</source>
<translation>{count} Fragen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Only {found}: no more pixels lie {pixels} apart.</source>
<translation>Nur {found}: Keine weiteren Pixel liegen {pixels} auseinander.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Uncertainty needs labels of at least two classes. Give a label layer, or leave it out.</source>
<translation>Die Unsicherheit braucht Labels von mindestens zwei Klassen. Geben Sie einen Layer mit Labels an, oder lassen Sie sie weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Fewer than two classes are labelled so far: these questions cover the scene.</source>
<translation>Bisher sind weniger als zwei Klassen gelabelt: Diese Fragen decken die Szene ab.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/rasters.py"/>
<source>Give the size of the tiles.</source>
<translation>Geben Sie die Größe der Kacheln an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/rasters.py"/>
<source>{folder} cannot be written. Choose another folder.</source>
<translation>{folder} kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/teaching.py"/>
<source>Two classes have the number {class_id}. Give each its own.</source>
<translation>Zwei Klassen haben die Nummer {class_id}. Geben Sie jeder ihre eigene.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/worker.py"/>
<source>The engine met a fault it does not know ({kind}). Its log has the details.</source>
<translation>Die Engine stieß auf einen unbekannten Fehler ({kind}). Ihr Protokoll hat die Einzelheiten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} now belongs to {}, with {}. Undo takes it back.</source>
<translation>{} gehört jetzt zu {}, mit {}. Rückgängig nimmt das zurück.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>Not taken as an answer: the question changed just before. Look at it, and answer again.</source>
<translation>Nicht als Antwort genommen: Die Frage hat gerade gewechselt. Sehen Sie hin und antworten Sie noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>Removed: {} with {}. Undo brings that back.</source>
<translation>Entfernt: {} mit {}. Rückgängig bringt das wieder.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>1 class</source>
<translation>1 Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} classes</source>
<translation>{} Klassen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>No doubtful answer is at hand. Click one of their list.</source>
<translation>Keine fragliche Antwort ist gewählt. Klicken Sie eine der Liste an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>The map stays hidden while check points are asked.</source>
<translation>Die Karte bleibt verborgen, solange nach Prüfpunkten gefragt wird.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>1 answer</source>
<translation>1 Antwort</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} answers</source>
<translation>{} Antworten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} taken from {}.</source>
<translation>{} aus {} übernommen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} files written to {}</source>
<translation>{} Dateien nach {} geschrieben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} files exported to {}</source>
<translation>{} Dateien nach {} exportiert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>The classes are written to {}</source>
<translation>Die Klassen sind nach {} geschrieben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>{} would read from the network: {}. Open it only if you trust whoever made it.</source>
<translation>{} würde aus dem Netz lesen: {}. Öffnen Sie die Datei nur, wenn Sie ihrer Quelle vertrauen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>{} is the session of {}, not of {}. Start a new one in {}, or open that one.</source>
<translation>{} ist die Sitzung von {}, nicht von {}. Beginnen Sie eine neue in {} oder öffnen Sie jenes Raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>HSI Active</source>
<translation>HSI Active</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>no raster that can be read</source>
<translation>kein Raster, das gelesen werden kann</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>{} is open elsewhere ({}). Close it there first.</source>
<translation>{} ist anderswo geöffnet ({}). Schließen Sie es dort zuerst.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Open anyway</source>
<translation>Trotzdem öffnen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Open</source>
<translation>Öffnen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Start a new one</source>
<translation>Neue beginnen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Open that one</source>
<translation>Jenes öffnen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Scene</source>
<translation>Szene</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Classes</source>
<translation>Klassen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Label</source>
<translation>Labeln</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Map</source>
<translation>Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Doubtful answers</source>
<translation>Fragliche Antworten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>History</source>
<translation>Verlauf</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>How accurate is this map?</source>
<translation>Wie genau ist diese Karte?</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Result</source>
<translation>Ergebnis</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>See what fits</source>
<translation>Nachsehen, was passt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>The engine that an earlier version of this plugin made is used, in {}. A new one goes into {}.</source>
<translation>Benutzt wird die Engine, die eine frühere Version dieses Plugins angelegt hat, in {}. Eine neue kommt nach {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>It is older than this plugin: update it.</source>
<translation>Sie ist älter als dieses Plugin: Aktualisieren Sie sie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>What fits this machine is not known yet: look first, then install.</source>
<translation>Was zu diesem Rechner passt, ist noch nicht bekannt: erst nachsehen, dann installieren.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>from the folder of wheels</source>
<translation>aus dem Ordner mit Wheels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>to download</source>
<translation>herunterzuladen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Update</source>
<translation>Aktualisieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>torch {} ({}) in {}.</source>
<translation>torch {} ({}) in {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} packages, {} {}, about {} on disk ({} are free)</source>
<translation>{} Pakete, {} {}, etwa {} auf der Festplatte ({} sind frei)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>without {}, whose size the index does not tell</source>
<translation>ohne {}, deren Größe der Index nicht nennt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Python {}, torch {} on {}.</source>
<translation>Python {}, torch {} auf {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Repair</source>
<translation>Reparieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Install</source>
<translation>Installieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Remove...</source>
<translation>Entfernen...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Remove the old engine...</source>
<translation>Alte Engine entfernen...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Check</source>
<translation>Prüfen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Copy report</source>
<translation>Bericht kopieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Options...</source>
<translation>Optionen...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Build of torch</source>
<translation>Build von torch</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>The interpreter {}, which was chosen.</source>
<translation>Der Interpreter {}, der gewählt wurde.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>No engine is installed. It goes into {}.</source>
<translation>Keine Engine ist installiert. Sie kommt nach {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>An engine of an earlier version is left in {}: about 1.4 GB, not used.</source>
<translation>Eine Engine einer früheren Version liegt noch in {}: etwa 1,4 GB, unbenutzt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} (about {} MB)</source>
<translation>{} (etwa {} MB)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>torch {}: {}</source>
<translation>torch {}: {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Engine</source>
<translation>Engine</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} s</source>
<translation>{} s</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} min</source>
<translation>{} min</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Really remove</source>
<translation>Wirklich entfernen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} left</source>
<translation>noch {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>the engine that is installed</source>
<translation>die installierte Engine</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Or this Python</source>
<translation>Oder dieses Python</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>One that has the engine's libraries already; nothing is installed into it.</source>
<translation>Eines, das die Bibliotheken der Engine schon hat; nichts wird hinein installiert.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>beside the session</source>
<translation>neben der Sitzung</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Checking...</source>
<translation>Wird geprüft...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Folder of the engine</source>
<translation>Ordner der Engine</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Package index</source>
<translation>Paketindex</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Python from</source>
<translation>Python von</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Folder of wheels</source>
<translation>Ordner mit Wheels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Folder for what is kept of large rasters</source>
<translation>Ordner für das, was von großen Rastern aufbewahrt wird</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>GB that it may take</source>
<translation>GB, die es belegen darf</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Short, and on a local disk; 1 to 8 GB. An engine that lies in another folder stays there, unused.</source>
<translation>Kurz und auf einer lokalen Festplatte; 1 bis 8 GB. Eine Engine in einem anderen Ordner bleibt dort unbenutzt liegen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>The address of an index or of your organisation's mirror; PyPI if empty.</source>
<translation>Die Adresse eines Index oder des Spiegels Ihrer Organisation; PyPI, wenn leer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>A mirror of python-build-standalone, or a list of downloads (.json); uv's own if empty.</source>
<translation>Ein Spiegel von python-build-standalone oder eine Liste von Downloads (.json); wenn leer, die Quelle von uv.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>For machines without a network: nothing is downloaded then. The README says how to fill it.</source>
<translation>Für Rechner ohne Netz: Dann wird nichts heruntergeladen. Die README sagt, wie der Ordner gefüllt wird.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>With it a session is opened, and mapped, without reading its raster again. Beside the session if empty.</source>
<translation>Damit wird eine Sitzung geöffnet und kartiert, ohne ihr Raster noch einmal zu lesen. Neben der Sitzung, wenn leer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Of one raster: 0 keeps nothing, 20 if empty. From the engine's next start on.</source>
<translation>Je Raster: 0 bewahrt nichts auf, 20, wenn leer. Gilt ab dem nächsten Start der Engine.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/strip.py"/>
<source>Install the engine...</source>
<translation>Engine installieren...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/strip.py"/>
<source>Update the engine</source>
<translation>Engine aktualisieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine_action.py"/>
<source>Engine...</source>
<translation>Engine...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine_action.py"/>
<source>The engine is older than the plugin.</source>
<translation>Die Engine ist älter als das Plugin.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>HSI Active: help</source>
<translation>HSI Active: Hilfe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>What</source>
<translation>Was</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Keys</source>
<translation>Tasten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Tutorial</source>
<translation>Tutorial</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Manual</source>
<translation>Handbuch</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>1 to 9 and letters: the class. Shift with 1 to 9: the 10th to 18th class of the list.</source>
<translation>1 bis 9 und Buchstaben: die Klasse. Umschalt mit 1 bis 9: die 10. bis 18. Klasse der Liste.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Esc: give up a place of your own, or the places like another.</source>
<translation>Esc: einen eigenen Ort aufgeben, oder die Orte, die einem anderen gleichen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>A double click on keys changes them: names with a blank between; nothing for those of the beginning.</source>
<translation>Ein Doppelklick auf Tasten ändert sie: Namen mit einem Leerzeichen dazwischen; nichts für die anfänglichen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/date_sign.py"/>
<source>after: {}</source>
<translation>nachher: {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/date_sign.py"/>
<source>before: {}</source>
<translation>vorher: {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/side.py"/>
<source>There is no pixel of the raster. Click inside it.</source>
<translation>Dort liegt kein Pixel des Rasters. Klicken Sie hinein.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/side.py"/>
<source>The raster's CRS does not reach there.</source>
<translation>Das KBS des Rasters reicht nicht bis dorthin.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/advice.py"/>
<source>In each of the last {} rounds less than {:.0%} of the map changed: judge it by check points, or export it.</source>
<translation>In jeder der letzten {} Runden hat sich weniger als {:.0%} der Karte geändert: Beurteilen Sie sie mit Prüfpunkten oder exportieren Sie sie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/advice.py"/>
<source>{} of {} questions are torn between {} and {}: answers of these help most.</source>
<translation>{} von {} Fragen schwanken zwischen {} und {}: Antworten auf diese helfen am meisten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/ahead.py"/>
<source>. The questions stay as they are: {}</source>
<translation>. Die Fragen bleiben, wie sie sind: {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/ahead.py"/>
<source>. Asked anew with {} answers</source>
<translation>. Neu gefragt mit {} Antworten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Looking for more like this</source>
<translation>Ähnliche Orte werden gesucht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Nothing more like it is left without an answer.</source>
<translation>Nichts Ähnliches ist noch ohne Antwort.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Like row {}, column {}</source>
<translation>Wie Zeile {}, Spalte {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Like {}</source>
<translation>Wie {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>withdrawn</source>
<translation>zurückgenommen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>don't know</source>
<translation>weiß nicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>area</source>
<translation>Fläche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>tile at row {}, column {}</source>
<translation>Kachel in Zeile {}, Spalte {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>row {}, column {}</source>
<translation>Zeile {}, Spalte {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/background.py"/>
<source>The engine is at work already. Wait for it, or cancel.</source>
<translation>Die Engine arbeitet schon. Warten Sie, oder brechen Sie ab.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/beside.py"/>
<source>Reading the further features</source>
<translation>Die weiteren Merkmale werden gelesen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/beside.py"/>
<source>The raster of further features {} is gone. Choose its file under Scene.</source>
<translation>Das Raster der weiteren Merkmale {} ist weg. Wählen Sie seine Datei unter Szene.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/beside.py"/>
<source>This is the raster of the scene itself. Choose another file.</source>
<translation>Das ist das Raster der Szene selbst. Wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checked_settings.py"/>
<source>{} was not made in this dock. Start from its raster, and import its answers from a layer.</source>
<translation>{} ist nicht in diesem Bedienfeld entstanden. Beginnen Sie mit dem Raster und importieren Sie die Antworten aus einem Layer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checked_settings.py"/>
<source>{} cannot be opened: in its table settings the row {} cannot be used. Start from the raster under another name, and import the answers from a layer.</source>
<translation>{} kann nicht geöffnet werden: In der Tabelle settings ist die Zeile {} unbrauchbar. Beginnen Sie mit dem Raster unter anderem Namen und importieren Sie die Antworten aus einem Layer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checked_settings.py"/>
<source>{} was made by a later version. Update the plugin to open it.</source>
<translation>{} stammt von einer späteren Version. Aktualisieren Sie das Plugin, um es zu öffnen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>1 check point lies on labelled ground: labels teach, so it does not count when a map is judged.</source>
<translation>1 Prüfpunkt liegt auf gelabeltem Boden: Labels lehren, deshalb zählt er nicht, wenn eine Karte beurteilt wird.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} check points lie on labelled ground: labels teach, so they do not count when a map is judged.</source>
<translation>{} Prüfpunkte liegen auf gelabeltem Boden: Labels lehren, deshalb zählen sie nicht, wenn eine Karte beurteilt wird.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} interpreters, who agree on {} of {} points that several answered</source>
<translation>{} Interpreten, die bei {} von {} Punkten mit mehreren Antworten übereinstimmen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} don't know</source>
<translation>{} weiß nicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} mixed pixels</source>
<translation>{} Mischpixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>There is no map yet. Update the map first.</source>
<translation>Noch gibt es keine Karte. Aktualisieren Sie erst die Karte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>Planning the check sample</source>
<translation>Die Prüfstichprobe wird geplant</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>Drawing the check sample</source>
<translation>Die Prüfstichprobe wird gezogen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>Judging the map</source>
<translation>Die Karte wird beurteilt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} check points</source>
<translation>{} Prüfpunkte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} with a class</source>
<translation>{} mit einer Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} of {} answered</source>
<translation>{} von {} beantwortet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} wait</source>
<translation>{} warten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_files.py"/>
<source>{} names {} classes. Choose another session, a style of classes, or a list of at most {} names.</source>
<translation>{} nennt {} Klassen. Wählen Sie eine andere Sitzung, einen Stil mit Klassen oder eine Liste von höchstens {} Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_files.py"/>
<source>{} is not a text in UTF-8. Save it as such, or choose another file.</source>
<translation>{} ist kein Text in UTF-8. Speichern Sie die Datei so, oder wählen Sie eine andere.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source> or </source>
<translation> oder </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is no key. Write names as N, Del or Ctrl+Z, with a blank between two.</source>
<translation>{} ist keine Taste. Schreiben Sie Namen wie N, Del oder Ctrl+Z, mit einem Leerzeichen zwischen zweien.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is kept: figures answer with classes, Shift with them too, and Esc gives up.</source>
<translation>{} ist vergeben: Ziffern antworten mit Klassen, auch mit Umschalt, und Esc gibt auf.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is taken: {}. Give that another key first.</source>
<translation>{} ist vergeben: {}. Geben Sie dem erst eine andere Taste.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is the key of the class {}. Give that another one first.</source>
<translation>{} ist die Taste der Klasse {}. Geben Sie ihr erst eine andere.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Don't know</source>
<translation>Weiß nicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Mixed pixel, of check points</source>
<translation>Mischpixel, bei Prüfpunkten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Next that waits</source>
<translation>Nächste, die wartet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Previous</source>
<translation>Vorige</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Skip</source>
<translation>Auslassen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Draw an area</source>
<translation>Eine Fläche zeichnen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>The like ground around the pixel</source>
<translation>Der ähnliche Boden um das Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>More of this ground</source>
<translation>Mehr von diesem Boden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Less of it</source>
<translation>Weniger davon</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Ask more places that look like this one</source>
<translation>Nach weiteren Orten fragen, die aussehen wie dieser</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Class map on or off</source>
<translation>Klassenkarte ein oder aus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Before and after, with two dates</source>
<translation>Vorher und nachher, bei zwei Zeitpunkten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Other colours of the raster</source>
<translation>Andere Farben des Rasters</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Keep a doubtful answer</source>
<translation>Eine fragliche Antwort behalten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Give it the class that the others say</source>
<translation>Ihr die Klasse geben, die die anderen nennen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Withdraw it</source>
<translation>Sie zurücknehmen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Redo</source>
<translation>Erneut</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/elsewhere.py"/>
<source>{} answers made elsewhere lie outside the raster.</source>
<translation>{} Antworten von anderswo liegen außerhalb des Rasters.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Exporting</source>
<translation>Wird exportiert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Writing the report</source>
<translation>Der Bericht wird geschrieben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Choose a folder to export to.</source>
<translation>Wählen Sie einen Ordner für den Export.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>The raster is gone: choose its file under Scene.</source>
<translation>Das Raster ist weg: Wählen Sie seine Datei unter Szene.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Judge the map by a reference or by held-out answers, not by both.</source>
<translation>Beurteilen Sie die Karte durch eine Referenz oder durch zurückgehaltene Antworten, nicht durch beides.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the raster</source>
<translation>das Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the mask</source>
<translation>die Maske</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the reference</source>
<translation>die Referenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the session</source>
<translation>die Sitzung</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Comparing with held-out answers</source>
<translation>Vergleich mit zurückgehaltenen Antworten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Colour composite of the raster</source>
<translation>Farbkomposit des Rasters</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Uncertainty, from 0 (dark) to 1 (bright)</source>
<translation>Unsicherheit, von 0 (dunkel) bis 1 (hell)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Holding answers out</source>
<translation>Antworten werden zurückgehalten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Comparing with the reference</source>
<translation>Vergleich mit der Referenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>The export</source>
<translation>Der Export</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>The raster {} is gone. Say where it is now.</source>
<translation>Das Raster {} ist weg. Sagen Sie, wo es jetzt ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>{} is another raster: size, bands or place differ. Choose the one of this session.</source>
<translation>{} ist ein anderes Raster: Größe, Kanäle oder Ort sind verschieden. Wählen Sie das dieser Sitzung.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>The second date, the raster of further features or the mask</source>
<translation>Der zweite Zeitpunkt, das Raster der weiteren Merkmale oder die Maske</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>The raster</source>
<translation>Das Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>{} has changed since the last time; the next update uses it as it is now.</source>
<translation>{} hat sich seit dem letzten Mal geändert; die nächste Aktualisierung benutzt den jetzigen Stand.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/importing.py"/>
<source>{answers} imported. Undo takes them back.</source>
<translation>{answers} importiert. Rückgängig nimmt sie zurück.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/importing.py"/>
<source>Importing: {done} of {all} written</source>
<translation>Import: {done} von {all} geschrieben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/known_rasters.py"/>
<source>{} has changed since this session read it, so nothing is mapped; no answer is lost. Put the file as it was back, or open the session again to use it as it is now.</source>
<translation>{} hat sich geändert, seit diese Sitzung es gelesen hat, deshalb wird nichts kartiert; keine Antwort ist verloren. Legen Sie die Datei zurück, wie sie war, oder öffnen Sie die Sitzung neu, um den jetzigen Stand zu benutzen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>An area of your choice</source>
<translation>Eine selbst gewählte Fläche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>There is no prediction for this tile yet.</source>
<translation>Für diese Kachel gibt es noch keine Vorhersage.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>The prediction is one class all over: nothing to outline.</source>
<translation>Die Vorhersage ist überall eine Klasse: nichts zu umreißen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Nothing is chosen. Click a pixel, or ask for the next questions.</source>
<translation>Nichts ist gewählt. Klicken Sie ein Pixel an, oder lassen Sie sich die nächsten Fragen stellen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Only a question that waits for an answer can be skipped.</source>
<translation>Nur eine Frage, die auf eine Antwort wartet, kann übersprungen werden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>A layer is being imported: wait for it, or cancel it below the classes.</source>
<translation>Ein Layer wird gerade importiert: Warten Sie, oder brechen Sie unter den Klassen ab.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Only a check point is answered as a mixed pixel.</source>
<translation>Nur ein Prüfpunkt wird als Mischpixel beantwortet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>{} is now {}. Undo takes it back.</source>
<translation>{} ist jetzt {}. Rückgängig nimmt das zurück.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>All questions are answered. {} goes back.</source>
<translation>Alle Fragen sind beantwortet. {} geht zurück.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Check points are asked now, and nothing else: go back to the questions to label more.</source>
<translation>Jetzt wird nach Prüfpunkten gefragt und nach nichts anderem: Gehen Sie zu den Fragen zurück, um weiter zu labeln.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Change of the map</source>
<translation>Änderung der Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Share of the map that the round gave another class</source>
<translation>Anteil der Karte, dem die Runde eine andere Klasse gab</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Mean uncertainty</source>
<translation>Mittlere Unsicherheit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Mean of the uncertainty map: 0 is sure, 1 torn between two classes</source>
<translation>Mittel der Unsicherheitskarte: 0 ist sicher, 1 schwankt zwischen zwei Klassen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Doubtful ground</source>
<translation>Fraglicher Boden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Share of the map whose likeliest class leads the next by 50 % or less, before smoothing</source>
<translation>Anteil der Karte, dessen wahrscheinlichste Klasse höchstens 50 % vor der nächsten liegt, vor der Glättung</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Estimated accuracy</source>
<translation>Geschätzte Genauigkeit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Overall accuracy by the check sample, with its 95 % interval</source>
<translation>Gesamtgenauigkeit nach der Prüfstichprobe, mit ihrem 95-%-Intervall</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>answer check points to have it</source>
<translation>dazu Prüfpunkte beantworten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Answers a minute</source>
<translation>Antworten je Minute</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>At the middle one of the times that the round's answers took</source>
<translation>Nach der mittleren der Zeiten, die die Antworten der Runde brauchten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Balance of classes</source>
<translation>Ausgewogenheit der Klassen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>100 %: all classes have as many answers; 0 %: one has all (Pielou's evenness)</source>
<translation>100 %: alle Klassen haben gleich viele Antworten; 0 %: eine hat alle (Evenness nach Pielou)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{answers} taken in from {file}; {conflicts}, under Doubtful answers. Undo takes them back.</source>
<translation>{answers} aus {file} übernommen; {conflicts}, unter Fragliche Antworten. Rückgängig nimmt sie zurück.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>1 answer to points of another check sample was left out.</source>
<translation>1 Antwort auf Punkte einer anderen Prüfstichprobe wurde ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>1 conflict</source>
<translation>1 Widerspruch</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{} conflicts</source>
<translation>{} Widersprüche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>1 answer to check points</source>
<translation>1 Antwort auf Prüfpunkte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{} answers to check points</source>
<translation>{} Antworten auf Prüfpunkte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{} answers to points of another check sample were left out.</source>
<translation>{} Antworten auf Punkte einer anderen Prüfstichprobe wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{first}, or {second}?</source>
<translation>{first} oder {second}?</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{} is of another raster. Choose one of this raster.</source>
<translation>{} gehört zu einem anderen Raster. Eine Sitzung dieses Rasters wählen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Practice: each answer is compared with the reference, and you are told here.</source>
<translation>Übung: Jede Antwort wird mit der Referenz verglichen, und das Ergebnis steht hier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Practice: the reference is gone, so nothing can be compared.</source>
<translation>Übung: Die Referenz ist weg, also kann nichts verglichen werden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Right: {}.</source>
<translation>Richtig: {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Wrong: that was {}. Ctrl+Z takes the answer back.</source>
<translation>Falsch: Das war {}. Strg+Z nimmt die Antwort zurück.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>The reference does not say what that was.</source>
<translation>Die Referenz sagt nicht, was das war.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Making the sample scene</source>
<translation>Die Beispielszene wird gemacht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>{} of {} right.</source>
<translation>{} von {} richtig.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/review.py"/>
<source>{}: the other answers say {} ({:.0f} %)</source>
<translation>{}: die anderen Antworten sagen {} ({:.0f} %)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/round_maps.py"/>
<source>Drawing the map</source>
<translation>Die Karte wird gezeichnet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/rounds.py"/>
<source>Check points are asked now: go back to the questions to update the map.</source>
<translation>Jetzt wird nach Prüfpunkten gefragt: Gehen Sie zu den Fragen zurück, um die Karte zu aktualisieren.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/second_date.py"/>
<source>Reading the second date</source>
<translation>Der zweite Zeitpunkt wird gelesen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/second_date.py"/>
<source>The second date {} is gone. Choose its file under Scene.</source>
<translation>Der zweite Zeitpunkt {} ist weg. Wählen Sie seine Datei unter Szene.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>Questions are about tiles now, which are answered by areas drawn in them.</source>
<translation>Gefragt wird jetzt nach Kacheln; beantwortet werden sie durch Flächen, die in sie gezeichnet werden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>Choose a pixel first: click one, or ask for questions.</source>
<translation>Wählen Sie zuerst ein Pixel: Klicken Sie eines an, oder lassen Sie sich Fragen stellen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>There is no segment to grow or shrink. Key {} shows the one around a pixel.</source>
<translation>Es gibt kein Segment, das wachsen oder schrumpfen könnte. Die Taste {} zeigt das um ein Pixel.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>It grows no further: what comes next is not like it, answered, or too large.</source>
<translation>Es wächst nicht weiter: Was folgt, ist ihm nicht ähnlich, beantwortet oder zu groß.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>Growing a segment</source>
<translation>Ein Segment wächst</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>It is as small as can be: Esc leaves the pixel alone.</source>
<translation>Kleiner geht es nicht: Esc lässt das Pixel allein.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/sentences.py"/>
<source>{} cannot be used: {}. Choose another place, or make this one writable.</source>
<translation>{} kann nicht benutzt werden: {}. Wählen Sie einen anderen Ort, oder machen Sie diesen beschreibbar.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/session_lock.py"/>
<source>another program</source>
<translation>ein anderes Programm</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/session_lock.py"/>
<source>{host}, process {number}</source>
<translation>{host}, Prozess {number}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/split.py"/>
<source>{new} is split off from {old}, with {answers}. A double click gives it a name, undo takes it back.</source>
<translation>{new} ist von {old} abgespalten, mit {answers}. Ein Doppelklick gibt einen Namen, Rückgängig nimmt es zurück.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/split.py"/>
<source>Put an area around the answers to split off first: draw it ({draw}) or outline ground ({ground}).</source>
<translation>Legen Sie zuerst eine Fläche um die Antworten, die abgespalten werden sollen: zeichnen ({draw}) oder Boden umreißen ({ground}).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/split.py"/>
<source>Comparing the answers</source>
<translation>Die Antworten werden verglichen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/split.py"/>
<source>{name} stays one class: some of its answers, not none and not all, have to be split off.</source>
<translation>{name} bleibt eine Klasse: Einige ihrer Antworten, nicht keine und nicht alle, müssen abgespalten werden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/stage_two.py"/>
<source>Outline what is in each tile. DeepLab learns it, and from the ground without labels (S4GAN).</source>
<translation>Umreißen, was in jeder Kachel ist. DeepLab lernt es, auch vom Boden ohne Labels (S4GAN).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>{} like row {}, column {}: which class? Larger ({}), smaller ({}), or the pixel alone (Esc).</source>
<translation>{} ähnlich Zeile {}, Spalte {}: Welche Klasse? Größer ({}), kleiner ({}) oder das Pixel allein (Esc).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>1 pixel</source>
<translation>1 Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>{} connected pixels</source>
<translation>{} zusammenhängende Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>A pixel of your choice</source>
<translation>Ein selbst gewähltes Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>1 feature</source>
<translation>1 Objekt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>{} features</source>
<translation>{} Objekte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>Importing: {done} of {all} features read</source>
<translation>Import: {done} von {all} Objekten gelesen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>Points of {} outside the raster were left out: {}.</source>
<translation>Punkte von {} außerhalb des Rasters wurden ausgelassen: {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>Settings of the session that cannot be used are as usual now: {}.</source>
<translation>Unbrauchbare Einstellungen der Sitzung sind jetzt wie üblich: {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>No session is open. Choose a raster, and start labelling.</source>
<translation>Keine Sitzung ist offen. Wählen Sie ein Raster und beginnen Sie zu labeln.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>Choose a raster first.</source>
<translation>Wählen Sie zuerst ein Raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>The session is kept in {}.</source>
<translation>Die Sitzung liegt in {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>{} points tell the overall accuracy to ± {:.1f} % if it is {:.0f} %</source>
<translation>{} Punkte bestimmen die Gesamtgenauigkeit auf ± {:.1f} %, wenn sie {:.0f} % ist</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Overall accuracy {:.1f} % (95 % interval {:.1f} to {:.1f} %), of {} points.</source>
<translation>Gesamtgenauigkeit {:.1f} % (95-%-Intervall {:.1f} bis {:.1f} %), aus {} Punkten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Of what it shows as {} {:.0f} % is right ({:.0f} to {:.0f} %), the least of all classes.</source>
<translation>Von dem, was sie als {} zeigt, sind {:.0f} % richtig ({:.0f} bis {:.0f} %), am wenigsten von allen Klassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Propose a check sample</source>
<translation>Prüfstichprobe vorschlagen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Judge the map</source>
<translation>Karte beurteilen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Each class and area is in the report (Result).</source>
<translation>Jede Klasse und Fläche steht im Bericht (Ergebnis).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Back to the questions</source>
<translation>Zurück zu den Fragen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Answer check points</source>
<translation>Prüfpunkte beantworten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Answer check points first.</source>
<translation>Beantworten Sie zuerst Prüfpunkte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>as it comes</source>
<translation>wie es kommt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>{} more</source>
<translation>{} mehr</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Draw {} points</source>
<translation>{} Punkte ziehen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Answers that the strategy chose cannot tell it. Points drawn at random can: they are asked with the map hidden, and teach nothing.</source>
<translation>Antworten, die die Strategie ausgewählt hat, können das nicht sagen. Zufällig gezogene Punkte können es: Nach ihnen wird bei verborgener Karte gefragt, und sie lehren nichts.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Overall accuracy to</source>
<translation>Gesamtgenauigkeit auf</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Half the 95 % interval that is wanted</source>
<translation>Halbes 95-%-Intervall, das gewünscht ist</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Each class to</source>
<translation>Jede Klasse auf</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>The same of each class's user's accuracy</source>
<translation>Dasselbe für die Nutzergenauigkeit jeder Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>What it is like is told once it is answered.</source>
<translation>Wem es gleicht, wird nach der Antwort gesagt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>Like nothing labelled yet</source>
<translation>Gleicht noch nichts Gelabeltem</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>Like</source>
<translation>Gleicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>{}, row {}, column {}: spectral angle {:.1f} degrees. Click goes there.</source>
<translation>{}, Zeile {}, Spalte {}: Spektralwinkel {:.1f} Grad. Klick geht dorthin.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/chips.py"/>
<source>{}: click shows the map in these colours (C: the next); right click: larger</source>
<translation>{}: Klick zeigt die Karte in diesen Farben (C: die nächsten); Rechtsklick: größer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Ask for more of a class; merge, split or sort classes; take them from a file, or write them into one</source>
<translation>Nach mehr von einer Klasse fragen; Klassen vereinen, teilen oder sortieren; sie aus einer Datei übernehmen oder in eine schreiben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Take classes from a file</source>
<translation>Klassen aus einer Datei übernehmen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Write the classes as a list</source>
<translation>Die Klassen als Liste schreiben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Ask for more of the chosen one</source>
<translation>Nach mehr von der gewählten fragen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Merge the chosen ones</source>
<translation>Die gewählten vereinen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Split off what looks unlike the rest</source>
<translation>Abspalten, was dem Rest nicht gleicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Split off what the area at hand holds</source>
<translation>Abspalten, was die aktuelle Fläche enthält</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Sort by name</source>
<translation>Nach Namen sortieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Take from a file...</source>
<translation>Aus Datei übernehmen...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Write as a list...</source>
<translation>Als Liste schreiben...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Sessions, styles and lists of classes ({})</source>
<translation>Sitzungen, Stile und Listen von Klassen ({})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Add</source>
<translation>Neu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Colour...</source>
<translation>Farbe...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Remove the chosen classes with their answers; undo brings them back</source>
<translation>Die gewählten Klassen mit ihren Antworten entfernen; Rückgängig bringt sie wieder</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>From layer...</source>
<translation>Aus Layer...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Take classes, and answers, from the features of a vector layer</source>
<translation>Klassen und Antworten aus den Objekten eines Vektorlayers übernehmen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>{} of {} answers aimed at. Double click changes the aim of all classes.</source>
<translation>{} von {} angestrebten Antworten. Doppelklick ändert das Ziel aller Klassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose the class to recolour in the list.</source>
<translation>Wählen Sie in der Liste die Klasse, die eine andere Farbe bekommen soll.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Key</source>
<translation>Taste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Class</source>
<translation>Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Answers</source>
<translation>Antworten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose the class to remove in the list.</source>
<translation>Wählen Sie in der Liste die Klasse, die entfernt werden soll.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose two classes or more in the list, with Ctrl or Shift, to make them one.</source>
<translation>Wählen Sie in der Liste mit Strg oder Umschalt zwei Klassen oder mehr, um sie zu vereinen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose one class in the list, with a click on its name.</source>
<translation>Wählen Sie eine Klasse in der Liste, mit einem Klick auf ihren Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Each class needs a name of its own.</source>
<translation>Jede Klasse braucht einen eigenen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>{} is taken. Choose another letter or figure.</source>
<translation>{} ist vergeben. Wählen Sie einen anderen Buchstaben oder eine andere Ziffer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Class {}</source>
<translation>Klasse {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Take clicks and keys on the map for labelling again</source>
<translation>Klicks und Tasten auf der Karte wieder zum Labeln nehmen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Label on map</source>
<translation>Auf der Karte labeln</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>All keys, which can be changed there; the way to the manual</source>
<translation>Alle Tasten, die dort geändert werden können; der Weg zum Handbuch</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Choose the raster to label.</source>
<translation>Wählen Sie das Raster, das gelabelt werden soll.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>The raster is being read.</source>
<translation>Das Raster wird gelesen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Check what was read, then start.</source>
<translation>Prüfen, was gelesen wurde, dann beginnen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Name at least two classes.</source>
<translation>Benennen Sie mindestens zwei Klassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Ask the first questions.</source>
<translation>Lassen Sie sich die ersten Fragen stellen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Answer: key, button or click.</source>
<translation>Antworten: Taste, Knopf oder Klick.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Check points: the map is hidden.</source>
<translation>Prüfpunkte: Die Karte ist verborgen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>All check points answered: judge the map.</source>
<translation>Alle Prüfpunkte beantwortet: Karte beurteilen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Keys do not answer now.</source>
<translation>Tasten antworten gerade nicht.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>New questions are on their way; label on.</source>
<translation>Neue Fragen sind unterwegs; labeln Sie weiter.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>All answered: update the map.</source>
<translation>Alles beantwortet: Karte aktualisieren.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>filter by a class, a person, a date, "withdrawn", ...</source>
<translation>filtern nach: Klasse, Person, Datum, „zurückgenommen“, ...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Merge...</source>
<translation>Zusammenführen...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Take in the answers of another annotator's session of this raster; conflicts are listed</source>
<translation>Die Antworten der Sitzung eines anderen zu diesem Raster übernehmen; Widersprüche werden gelistet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Merge another annotator's session</source>
<translation>Sitzung eines anderen zusammenführen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Sessions ({})</source>
<translation>Sitzungen ({})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>No.</source>
<translation>Nr.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Before</source>
<translation>Vorher</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Round</source>
<translation>Runde</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>By</source>
<translation>Von</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>When</source>
<translation>Wann</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Layer</source>
<translation>Layer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Class field</source>
<translation>Klassenfeld</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Import</source>
<translation>Importieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>So many classes are rarely meant: choose the field that names the classes.</source>
<translation>So viele Klassen sind selten gemeint: Wählen Sie das Feld, das die Klassen nennt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Add a layer of points or polygons to the project first.</source>
<translation>Fügen Sie dem Projekt zuerst einen Layer mit Punkten oder Polygonen hinzu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>No field names classes, it seems. Choose one.</source>
<translation>Kein Feld scheint Klassen zu nennen. Wählen Sie eines.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Import all the same</source>
<translation>Trotzdem importieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/learning_chart.py"/>
<source>no value yet</source>
<translation>noch kein Wert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/learning_chart.py"/>
<source>Round {}: {}</source>
<translation>Runde {}: {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/learning_chart.py"/>
<source>Round {}: no value</source>
<translation>Runde {}: kein Wert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/learning_chart.py"/>
<source>({} to {})</source>
<translation>({} bis {})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/looks.py"/>
<source>after</source>
<translation>nachher</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/looks.py"/>
<source>before</source>
<translation>vorher</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>wavelength (nm)</source>
<translation>Wellenlänge (nm)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>band</source>
<translation>Kanal</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>Whole spectrum</source>
<translation>Ganzes Spektrum</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>With its first derivative</source>
<translation>Mit seiner ersten Ableitung</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>With its continuum removed</source>
<translation>Mit entferntem Kontinuum</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>Values alone</source>
<translation>Nur Werte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>no spectrum</source>
<translation>kein Spektrum</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>A click keeps this spectrum to compare, or drops it. Drag over a part to see it larger; a right click has more.</source>
<translation>Ein Klick behält dieses Spektrum zum Vergleich oder gibt es auf. Einen Teil durch Ziehen vergrößern; ein Rechtsklick bietet mehr.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Several classes lie in it: it is counted, and says nothing of the map (key {})</source>
<translation>Mehrere Klassen liegen darin: Es wird gezählt und sagt nichts über die Karte (Taste {})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>answered: don't know</source>
<translation>beantwortet: weiß nicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>answered: mixed pixel</source>
<translation>beantwortet: Mischpixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>skipped</source>
<translation>übersprungen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Click a tile to change its answer, or ask for the next questions.</source>
<translation>Klicken Sie eine Kachel an, um ihre Antwort zu ändern, oder lassen Sie sich die nächsten Fragen stellen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Click any pixel to label it, or ask for the next questions.</source>
<translation>Klicken Sie ein beliebiges Pixel an, um es zu labeln, oder lassen Sie sich die nächsten Fragen stellen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>All check points are answered: judge the map below.</source>
<translation>Alle Prüfpunkte sind beantwortet: Beurteilen Sie unten die Karte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Cannot be told from the image: this teaches, too (key {})</source>
<translation>Aus dem Bild nicht zu sagen: Auch das lehrt (Taste {})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>mixed pixel</source>
<translation>Mischpixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Which class is it? What the model makes of it is hidden.</source>
<translation>Welche Klasse ist es? Was das Modell meint, ist verborgen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>answered: {}</source>
<translation>beantwortet: {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>(Esc: back to the round's questions)</source>
<translation>(Esc: zurück zu den Fragen der Runde)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>score</source>
<translation>Wert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>key</source>
<translation>Taste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>A check point: which class is it? The map is hidden; the answer does not teach.</source>
<translation>Ein Prüfpunkt: Welche Klasse ist es? Die Karte ist verborgen; die Antwort lehrt nicht.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>&lt; Previous</source>
<translation>&lt; Vorige</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>The question before</source>
<translation>Die Frage davor</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Next &gt;</source>
<translation>Nächste &gt;</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>The next question that waits</source>
<translation>Die nächste wartende Frage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Ask this one again at the end of the round</source>
<translation>Am Ende der Runde noch einmal danach fragen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Take the last action back</source>
<translation>Die letzte Handlung zurücknehmen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Do it again</source>
<translation>Sie noch einmal ausführen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Area</source>
<translation>Fläche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>An area: click its corners and right click, or drag to paint; then choose its class</source>
<translation>Eine Fläche: ihre Ecken anklicken und rechts klicken, oder ziehend malen; dann ihre Klasse wählen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Segment</source>
<translation>Segment</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>The ground around the pixel that looks like it, to be answered as one</source>
<translation>Der Boden um das Pixel, der ihm gleicht, um ihn als eines zu beantworten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Smaller</source>
<translation>Kleiner</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Less of the ground that is outlined</source>
<translation>Weniger von dem umrissenen Boden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Larger</source>
<translation>Größer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>More of it</source>
<translation>Mehr davon</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>More like this</source>
<translation>Ähnliche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Ask the places next that look most like this pixel</source>
<translation>Als Nächstes nach den Orten fragen, die diesem Pixel am meisten gleichen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/raster_choice.py"/>
<source>Hyperspectral raster</source>
<translation>Hyperspektrales Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/raster_choice.py"/>
<source>{} is not a raster file, so the engine cannot read it. Export it as GeoTIFF first.</source>
<translation>{} ist keine Rasterdatei, deshalb kann die Engine es nicht lesen. Exportieren Sie es erst als GeoTIFF.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source> pixels</source>
<translation> Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>off</source>
<translation>aus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Smaller patches of the exported class map take the class around them (sieve)</source>
<translation>Kleinere Flecken der exportierten Klassenkarte nehmen die Klasse ihrer Umgebung an (Sieben)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Minimum area</source>
<translation>Mindestfläche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>none; a raster of this grid, 0 = not known</source>
<translation>keine; ein Raster dieses Gitters, 0 = unbekannt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>The report then compares the map with this reference, answered pixels left out</source>
<translation>Der Bericht vergleicht die Karte dann mit dieser Referenz, ohne beantwortete Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Reference</source>
<translation>Referenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>For the report: answers of each class, areas whole, that the maps do not learn and are judged by</source>
<translation>Für den Bericht: Antworten jeder Klasse, Flächen als Ganzes, die die Karten nicht lernen und durch die sie beurteilt werden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Held out</source>
<translation>Zurückgehalten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Folder</source>
<translation>Ordner</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Export</source>
<translation>Exportieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Class map</source>
<translation>Klassenkarte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Confidence</source>
<translation>Konfidenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Uncertainty</source>
<translation>Unsicherheit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Probabilities</source>
<translation>Wahrscheinlichkeiten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Polygons (.gpkg)</source>
<translation>Polygone (.gpkg)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Answers (.gpkg)</source>
<translation>Antworten (.gpkg)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Answers (.csv)</source>
<translation>Antworten (.csv)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Report (.html)</source>
<translation>Bericht (.html)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Change probability</source>
<translation>Änderungswahrscheinlichkeit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Scaled confidence</source>
<translation>Skalierte Konfidenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>The confidence as often right as it says: scaled by the temperature that fits the check sample best</source>
<translation>Die Konfidenz, die so oft recht hat, wie sie sagt: skaliert mit der Temperatur, die am besten zur Prüfstichprobe passt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>After each update, answers that the others contradict are listed here.</source>
<translation>Nach jeder Aktualisierung stehen hier Antworten, denen die anderen widersprechen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Click an answer of the list first.</source>
<translation>Klicken Sie zuerst eine Antwort der Liste an.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Keep</source>
<translation>Behalten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>It is right: it is not listed again</source>
<translation>Sie stimmt: Sie erscheint nicht mehr in der Liste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Change</source>
<translation>Ändern</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Give it the class that the other answers say</source>
<translation>Ihr die Klasse geben, die die anderen Antworten nennen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Withdraw</source>
<translation>Zurücknehmen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Take it back: it teaches no more</source>
<translation>Sie zurücknehmen: Sie lehrt nicht mehr</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Draw the areas in the tiles that were asked about, in place of one class each; DeepLab learns them</source>
<translation>Die Flächen in den gefragten Kacheln zeichnen, statt je Kachel einer Klasse; DeepLab lernt sie</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Settings</source>
<translation>Einstellungen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Learner, query strategy, number of questions</source>
<translation>Klassifikator, Fragestrategie, Zahl der Fragen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>none: begins at random</source>
<translation>keine: beginnt zufällig</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Outline this tile</source>
<translation>Diese Kachel umreißen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Outline these {} tiles</source>
<translation>Diese {} Kacheln umreißen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Questions about</source>
<translation>Fragen zu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Learner</source>
<translation>Klassifikator</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Network</source>
<translation>Netz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Encoder</source>
<translation>Encoder</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Learns from</source>
<translation>Lernt von</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Training</source>
<translation>Training</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Committee</source>
<translation>Komitee</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Strategy</source>
<translation>Strategie</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>First set</source>
<translation>Erste Fragen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Tile's score</source>
<translation>Wert der Kachel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Smoothing</source>
<translation>Glättung</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Counts as changed</source>
<translation>Als Änderung zählt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Weights</source>
<translation>Gewichte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Tile (pixels)</source>
<translation>Kachel (Pixel)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Overlap (pixels)</source>
<translation>Überlappung (Pixel)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Epochs (0: usual)</source>
<translation>Epochen (0: üblich)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Members</source>
<translation>Mitglieder</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Passes</source>
<translation>Durchläufe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>By chance (%)</source>
<translation>Zufällig (%)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Chosen among (%)</source>
<translation>Gewählt aus (%)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Questions a round</source>
<translation>Fragen je Runde</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Ask anew after (answers)</source>
<translation>Neu fragen nach (Antworten)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Distance (pixels)</source>
<translation>Abstand (Pixel)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Answers a class</source>
<translation>Antworten je Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Seed</source>
<translation>Startwert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Choose among all pixels</source>
<translation>Unter allen Pixeln wählen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Of rasters with more pixels than the learner goes through in a round: those most doubtful of all, not some drawn by chance; a round goes over the whole raster for it</source>
<translation>Bei Rastern mit mehr Pixeln, als der Klassifikator in einer Runde durchgeht: die zweifelhaftesten von allen statt zufällig gezogener; eine Runde geht dafür über das ganze Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>I look for something rare</source>
<translation>Ich suche etwas Seltenes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>One question in ten goes to the spectrum least like all that was asked</source>
<translation>Eine von zehn Fragen gilt dem Spektrum, das allem Gefragten am wenigsten gleicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Hide the model's opinion until I answer</source>
<translation>Meinung des Modells bis zur Antwort verbergen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Neither why a pixel is asked nor what it is like is told before; the class map goes with M</source>
<translation>Weder warum nach einem Pixel gefragt wird noch wem es gleicht, steht vorher da; die Klassenkarte blendet M aus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>An embedding, a height model, radar: its bands are used beside those of the raster, on any grid</source>
<translation>Ein Embedding, ein Höhenmodell, Radar: Die Kanäle werden neben denen des Rasters benutzt, auf jedem Gitter</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>wavelengths not known</source>
<translation>Wellenlängen unbekannt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Start labelling</source>
<translation>Labeln beginnen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>other sessions...</source>
<translation>andere Sitzungen...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Choose a raster of two bands or more.</source>
<translation>Wählen Sie ein Raster mit zwei Kanälen oder mehr.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>choose a raster layer...</source>
<translation>einen Rasterlayer wählen...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>or a file: GeoTIFF, ENVI, a sensor's product, ...</source>
<translation>oder eine Datei: GeoTIFF, ENVI, Sensorprodukt, ...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>EMIT, PRISMA, EnMAP, DESIS, Tanager, AVIRIS-3, HDF5 or netCDF: read as one cube</source>
<translation>EMIT, PRISMA, EnMAP, DESIS, Tanager, AVIRIS-3, HDF5 oder netCDF: als ein Würfel gelesen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Try it on a sample scene</source>
<translation>Mit einer Beispielszene ausprobieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>A small synthetic scene with classes; each answer is told right or wrong</source>
<translation>Eine kleine synthetische Szene mit Klassen; bei jeder Antwort steht, ob sie stimmt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Raster</source>
<translation>Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>whole raster</source>
<translation>ganzes Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>none: one date</source>
<translation>keiner: ein Zeitpunkt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>or a file, to map what changed</source>
<translation>oder eine Datei, um Änderungen zu kartieren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>The same place at a later date, with as many bands: maps what changed</source>
<translation>Derselbe Ort zu einem späteren Zeitpunkt, mit ebenso vielen Kanälen: kartiert, was sich geändert hat</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Second date</source>
<translation>Zweiter Zeitpunkt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>none: bands alone</source>
<translation>keine: nur Kanäle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>or a file, as further bands</source>
<translation>oder eine Datei, als weitere Kanäle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Features</source>
<translation>Merkmale</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>What is made of the raster's pixels is kept, so that it is not read again</source>
<translation>Was aus den Pixeln des Rasters berechnet ist, wird aufbewahrt, damit es nicht noch einmal gelesen wird</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} x {} pixels (columns x rows), {} of {} bands used</source>
<translation>{} x {} Pixel (Spalten x Zeilen), {} von {} Kanälen benutzt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>two dates</source>
<translation>zwei Zeitpunkte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} are kept of it for later rounds, unless they are removed.</source>
<translation>{} davon werden für spätere Runden aufbewahrt, solange sie nicht entfernt werden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Hyperspectral products ({});;All files (*)</source>
<translation>Hyperspektrale Produkte ({});;Alle Dateien (*)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Use</source>
<translation>Benutzen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Wavelength (nm)</source>
<translation>Wellenlänge (nm)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Width (nm)</source>
<translation>Breite (nm)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Colours</source>
<translation>Farben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Nodata</source>
<translation>NoData</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Scale</source>
<translation>Skalierung</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Kept</source>
<translation>Aufbewahrt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Use two bands at least.</source>
<translation>Benutzen Sie mindestens zwei Kanäle.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{:.0f} to {:.0f} nm</source>
<translation>{:.0f} bis {:.0f} nm</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>further features</source>
<translation>weitere Merkmale</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} for the next time</source>
<translation>{} für das nächste Mal</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} as declared</source>
<translation>{} wie angegeben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{:g} (stored value to physical value), {}</source>
<translation>{:g} (gespeicherter zu physikalischem Wert), {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>no CRS</source>
<translation>kein KBS</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} is no number. Leave nodata empty to use the declared value.</source>
<translation>{} ist keine Zahl. Lassen Sie NoData leer, um den angegebenen Wert zu benutzen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Open a hyperspectral product...</source>
<translation>Hyperspektrales Produkt öffnen...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>outline what is there (Area, A), then choose what the rest is.</source>
<translation>Umreißen Sie, was da ist (Fläche, A), dann wählen Sie, was der Rest ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Take over what the engine outlined here; draw over what is wrong, then choose the rest</source>
<translation>Übernehmen, was die Engine hier umrissen hat; Falsches überzeichnen, dann den Rest wählen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Earlier tile: </source>
<translation>Frühere Kachel: </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>choose its class.</source>
<translation>Wählen Sie ihre Klasse.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>choose the class of the area outlined, or Esc to give it up.</source>
<translation>Wählen Sie die Klasse der umrissenen Fläche, oder Esc, um sie aufzugeben.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>outline what changed (Area, A), then choose what the rest is. No change at all: just {}.</source>
<translation>Umreißen Sie, was sich geändert hat (Fläche, A), dann wählen Sie, was der Rest ist. Gar keine Änderung: nur {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Take prediction</source>
<translation>Vorhersage nehmen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Before / after</source>
<translation>Vorher / nachher</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>There are areas in this tile already; undo takes them back.</source>
<translation>In dieser Kachel gibt es schon Flächen; Rückgängig nimmt sie zurück.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Tile {} of {}: </source>
<translation>Kachel {} von {}: </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>1 area outlined</source>
<translation>1 Fläche umrissen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>; outline more (Area, A), or choose what the rest is.</source>
<translation>; umreißen Sie mehr (Fläche, A), oder wählen Sie, was der Rest ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Choose the class of the area first.</source>
<translation>Wählen Sie zuerst die Klasse der Fläche.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Show or hide the second date on the map ({})</source>
<translation>Den zweiten Zeitpunkt auf der Karte zeigen oder verbergen ({})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>{} areas outlined</source>
<translation>{} Flächen umrissen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Start labelling first.</source>
<translation>Beginnen Sie zuerst zu labeln.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>No map yet: the first questions cover the scene.</source>
<translation>Noch keine Karte: Die ersten Fragen decken die Szene ab.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>: ground without a class is asked about. Name a class for it, or draw an area of interest.</source>
<translation>: Auch nach Boden ohne Klasse wird gefragt. Benennen Sie eine Klasse dafür, oder zeichnen Sie ein Interessengebiet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Choose a raster and start labelling first.</source>
<translation>Wählen Sie zuerst ein Raster und beginnen Sie zu labeln.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>A layer is being imported.</source>
<translation>Ein Layer wird gerade importiert.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>There are no questions yet.</source>
<translation>Es gibt noch keine Fragen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Check points are answered one by one.</source>
<translation>Prüfpunkte werden einzeln beantwortet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Show the segment around a pixel first.</source>
<translation>Zeigen Sie zuerst das Segment um ein Pixel.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Ask the first {} questions</source>
<translation>Die ersten {} Fragen stellen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Update map and suggest {} more</source>
<translation>Karte aktualisieren und {} weitere vorschlagen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Name two classes first.</source>
<translation>Benennen Sie zuerst zwei Klassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Check points are asked: go back to the questions first.</source>
<translation>Gefragt wird nach Prüfpunkten: Gehen Sie zuerst zu den Fragen zurück.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>The engine is at work: wait for it, or cancel.</source>
<translation>Die Engine arbeitet: Warten Sie, oder brechen Sie ab.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Answer with two classes first.</source>
<translation>Antworten Sie zuerst mit zwei Klassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>like it: {} of {}</source>
<translation>ähnlich: {} von {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>query {} of {}</source>
<translation>Frage {} von {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>check point {} of {}</source>
<translation>Prüfpunkt {} von {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>no labels yet, so what differs most</source>
<translation>noch keine Labels, also was am meisten abweicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>its map is being drawn</source>
<translation>ihre Karte wird gezeichnet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>without a map of its own</source>
<translation>ohne eigene Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>The only raster of the project</source>
<translation>Das einzige Raster des Projekts</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Nothing to undo.</source>
<translation>Nichts rückgängig zu machen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Nothing to redo.</source>
<translation>Nichts zu wiederholen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>left from round {}</source>
<translation>übrig aus Runde {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>{} waiting</source>
<translation>{} wartend</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Of the last {} clicks {} had a class</source>
<translation>Von den letzten {} Klicks hatten {} eine Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>change of the map {:.1f} %</source>
<translation>Änderung der Karte {:.1f} %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>smoothing: {}</source>
<translation>Glättung: {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>changed from a probability of {:.2f} on</source>
<translation>geändert ab einer Wahrscheinlichkeit von {:.2f}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>made in {:.1f} s</source>
<translation>in {:.1f} s gemacht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>{} edits in QGIS's form are not saved yet</source>
<translation>{} Änderungen im Formular von QGIS sind noch nicht gespeichert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Round {}: </source>
<translation>Runde {}: </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Read {}</source>
<translation>Gelesen {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>{}, {} don't know</source>
<translation>{}, {} weiß nicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source> (pale: that of round {})</source>
<translation> (blass: die der Runde {})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Go on with {}</source>
<translation>Weiter mit {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/look/styling.py"/>
<source>The style beside {path} cannot be written: {why}</source>
<translation>Der Stil neben {path} kann nicht geschrieben werden: {why}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/look/styling.py"/>
<source>question</source>
<translation>Frage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/look/styling.py"/>
<source>QGIS cannot open {path}, so it gets no style.</source>
<translation>QGIS kann {path} nicht öffnen, also bekommt es keinen Stil.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/class_names.py"/>
<source>Class names that differ in letter case or blanks only are one class: {parts}.</source>
<translation>Klassennamen, die sich nur in Groß- und Kleinschreibung oder Leerzeichen unterscheiden, sind eine Klasse: {parts}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{called} would overwrite {file}, a session file with its answers. Choose another name.</source>
<translation>{called} würde {file} überschreiben, eine Sitzungsdatei mit ihren Antworten. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{called} would overwrite {file}, which belongs to {owner}. Choose another folder.</source>
<translation>{called} würde {file} überschreiben. Diese Datei gehört zu: {owner}. Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{called} would overwrite {file}, which belongs to {owner}. Choose another name.</source>
<translation>{called} würde {file} überschreiben. Diese Datei gehört zu: {owner}. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{other} and {called} are the same file. Give each a name of its own.</source>
<translation>{other} und {called} sind dieselbe Datei. Geben Sie jeder einen eigenen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{called} would overwrite {file}, the style of another file. Move it, or choose another name.</source>
<translation>{called} würde {file} überschreiben, den Stil einer anderen Datei. Verschieben Sie ihn, oder wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/learners.py"/>
<source>There is a learner "{name}" already. Choose another name.</source>
<translation>Es gibt schon einen Klassifikator „{name}“. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path} has no line {lines} to read ({error}). Correct it, or take the file away.</source>
<translation>{path} hat keine lesbare Zeile {lines} ({error}). Berichtigen Sie sie, oder nehmen Sie die Datei weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path}: the name in SPEC has small letters, figures and underscores. Correct it.</source>
<translation>{path}: Der Name in SPEC besteht aus Kleinbuchstaben, Ziffern und Unterstrichen. Berichtigen Sie ihn.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path}: a LearnerSpec of one's own has a name, a title and advice alone. Correct SPEC.</source>
<translation>{path}: Eine eigene LearnerSpec hat nur Namen, Titel und Rat. Berichtigen Sie SPEC.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path} needs {unknown}, which no learner gives. There are {arrays}.</source>
<translation>{path} braucht {unknown}, was kein Klassifikator liefert. Es gibt {arrays}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>A mask has either polygons or a raster.</source>
<translation>Eine Maske hat entweder Polygone oder ein Raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>Further features go with one date. Leave them or the second date out.</source>
<translation>Weitere Merkmale gehen mit einem Zeitpunkt. Lassen Sie sie oder den zweiten Zeitpunkt weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>The colour of class {class_id} must read like "#d55e00".</source>
<translation>Die Farbe der Klasse {class_id} muss aussehen wie "#d55e00".</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>A buffer and an interval of each class need a stratified sample. Leave them out.</source>
<translation>Ein Puffer und ein Intervall jeder Klasse brauchen eine geschichtete Stichprobe. Lassen Sie sie weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>The overlap of tiles must be less than their size.</source>
<translation>Kacheln müssen sich um weniger als ihre Größe überlappen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>true or false</source>
<translation>wahr oder falsch</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a whole number</source>
<translation>eine ganze Zahl</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a number</source>
<translation>eine Zahl</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a text</source>
<translation>ein Text</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{number} from {least} to {most}</source>
<translation>{number} von {least} bis {most}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{field} must be {kind}, not {value}.</source>
<translation>{field} muss {kind} sein, nicht {value}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{name}: there is no field {field}. {remedy}</source>
<translation>{name}: Es gibt kein Feld {field}. {remedy}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{field} is missing. Give it as {kind}.</source>
<translation>{field} fehlt. So anzugeben: {kind}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>Choose among {names}.</source>
<translation>Wählen Sie unter {names}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>Leave it out.</source>
<translation>Lassen Sie es weg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a list of which each is {kind}</source>
<translation>eine Liste, jedes darin {kind}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a list [{names}]</source>
<translation>eine Liste [{names}]</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>an object with {names}</source>
<translation>ein Objekt mit {names}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>one of {names}</source>
<translation>eines von {names}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>an object</source>
<translation>ein Objekt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{number} from {least} on</source>
<translation>{number} ab {least}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/strategies.py"/>
<source>There is a query strategy "{name}" already. Choose another name.</source>
<translation>Es gibt schon eine Fragestrategie „{name}“. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/writing.py"/>
<source>{path} is not a part of {name} but would be read as one. Move it, or choose another name.</source>
<translation>{path} ist kein Teil von {name}, würde aber als einer gelesen. Verschieben Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/connection.py"/>
<source>The session file {path} is gone. Put it back, or start a new session.</source>
<translation>Die Sitzungsdatei {path} ist weg. Legen Sie sie zurück, oder beginnen Sie eine neue Sitzung.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/content.py"/>
<source>This answer is no longer in the session file. Go on to the next one.</source>
<translation>Diese Antwort ist nicht mehr in der Sitzungsdatei. Gehen Sie zur nächsten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/content.py"/>
<source>This question is no longer in the session file. Go on to the next one.</source>
<translation>Diese Frage ist nicht mehr in der Sitzungsdatei. Gehen Sie zur nächsten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>QGIS cannot open {path}, for it takes "{odd}" in the path for another character. Choose another folder or name.</source>
<translation>QGIS kann {path} nicht öffnen, denn es hält „{odd}“ im Pfad für ein anderes Zeichen. Wählen Sie einen anderen Ordner oder Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} could not be read or saved: {reason}. Try again, or open a copy of before.</source>
<translation>{path} konnte nicht gelesen oder gespeichert werden: {reason}. Versuchen Sie es noch einmal, oder öffnen Sie eine frühere Kopie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} is damaged, as by a bad disk or a copy that was cut off. Open a copy of before.</source>
<translation>{path} ist beschädigt, etwa durch eine defekte Festplatte oder eine abgebrochene Kopie. Öffnen Sie eine frühere Kopie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} is not a session of HSI Active, or it is damaged. Choose another file.</source>
<translation>{path} ist keine Sitzung von HSI Active oder beschädigt. Wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} is being written by another program. Try again in a moment.</source>
<translation>{path} wird gerade von einem anderen Programm geschrieben. Versuchen Sie es gleich noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} cannot be written. Check that its folder and disk allow it.</source>
<translation>{path} kann nicht geschrieben werden. Prüfen Sie, ob Ordner und Festplatte es zulassen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>The disk of {path} is full. Make room and try again.</source>
<translation>Die Festplatte von {path} ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>There is no file {path}. Choose another session, or start anew from the raster.</source>
<translation>Es gibt keine Datei {path}. Wählen Sie eine andere Sitzung, oder beginnen Sie neu mit dem Raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>QGIS cannot open {path}. Choose another folder or name.</source>
<translation>QGIS kann {path} nicht öffnen. Wählen Sie einen anderen Ordner oder Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/export.py"/>
<source>{file} must end in .csv or .gpkg. Choose another name.</source>
<translation>{file} muss auf .csv oder .gpkg enden. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/export.py"/>
<source>{file} is a session file with its answers. Choose another name.</source>
<translation>{file} ist eine Sitzungsdatei mit ihren Antworten. Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/export.py"/>
<source>{path} cannot be made.</source>
<translation>{path} kann nicht angelegt werden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/file.py"/>
<source>Chosen as a whole tile before: what is in it?</source>
<translation>Vorher als ganze Kachel gewählt: Was liegt darin?</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/file.py"/>
<source>This question is answered. Answer it again to change the answer.</source>
<translation>Diese Frage ist beantwortet. Antworten Sie noch einmal, um die Antwort zu ändern.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/file.py"/>
<source>{path} exists already. Open it, or choose another name.</source>
<translation>{path} gibt es schon. Öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/layers.py"/>
<source>Questions</source>
<translation>Fragen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/layers.py"/>
<source>Check points</source>
<translation>Prüfpunkte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/layers.py"/>
<source>Answered areas</source>
<translation>Beantwortete Flächen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Uncertainty, round {}</source>
<translation>Unsicherheit, Runde {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Change probability, round {}</source>
<translation>Änderungswahrscheinlichkeit, Runde {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Class map, round {}</source>
<translation>Klassenkarte, Runde {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Class map, being drawn</source>
<translation>Klassenkarte, wird gezeichnet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Earlier rounds</source>
<translation>Frühere Runden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/rows.py"/>
<source>What was drawn is no area. Draw a polygon with three corners or more.</source>
<translation>Das Gezeichnete ist keine Fläche. Zeichnen Sie ein Polygon mit drei Ecken oder mehr.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>Rows of the session file that cannot be read are left out, and stay in the file: {parts}.</source>
<translation>Zeilen der Sitzungsdatei, die nicht gelesen werden können, sind ausgelassen und bleiben in der Datei: {parts}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>{path} cannot be opened as a session: its table {table} {what}. Choose another file, or a copy of before.</source>
<translation>{path} kann nicht als Sitzung geöffnet werden: Die Tabelle {table} {what}. Wählen Sie eine andere Datei oder eine frühere Kopie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its {column} is no whole number</source>
<translation>{column} ist keine ganze Zahl</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its {column} is no number</source>
<translation>{column} ist keine Zahl</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its {column} is no text</source>
<translation>{column} ist kein Text</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its {column} is no time</source>
<translation>{column} ist keine Zeit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its pixel is none</source>
<translation>ihr Pixel ist keines</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its size is none</source>
<translation>ihre Größe ist keine</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>it has no point</source>
<translation>sie hat keinen Punkt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its class is not in the table of classes</source>
<translation>ihre Klasse ist nicht in der Klassentabelle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its share is none</source>
<translation>ihr Anteil ist keiner</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its number is not from 1 to 65535</source>
<translation>ihre Nummer liegt nicht zwischen 1 und 65535</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>it has no name</source>
<translation>sie hat keinen Namen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its number is that of another</source>
<translation>ihre Nummer ist die einer anderen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its name is that of another</source>
<translation>ihr Name ist der einer anderen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>{count} of {table} (row {row}: {why})</source>
<translation>{count} in {table} (Zeile {row}: {why})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>has no column "fid" that numbers its rows</source>
<translation>hat keine Spalte „fid“, die ihre Zeilen nummeriert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>has no geometries</source>
<translation>hat keine Geometrien</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>it has no {column}</source>
<translation>{column} fehlt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its value is no JSON</source>
<translation>ihr Wert ist kein JSON</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its point cannot be read</source>
<translation>ihr Punkt kann nicht gelesen werden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its outline cannot be read</source>
<translation>ihr Umriss kann nicht gelesen werden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its prediction cannot be read</source>
<translation>ihre Vorhersage kann nicht gelesen werden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its area cannot be read</source>
<translation>ihre Fläche kann nicht gelesen werden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>has no column "{name}"</source>
<translation>hat keine Spalte „{name}“</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/tables.py"/>
<source>The session file {path} cannot be made. Choose another folder.</source>
<translation>Die Sitzungsdatei {path} kann nicht angelegt werden. Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/translation.py"/>
<source>,</source>
<translation> </translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Assess map</source>
<translation>Karte beurteilen</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Tells from a labelled check sample how accurate a map is and how large its classes are in truth, each figure with its 95 % interval. Points without a class do not count. The sample may be one drawn from an earlier map of the same place.</source>
<translation>Sagt anhand einer gelabelten Prüfstichprobe, wie genau eine Karte ist und wie groß ihre Klassen in Wahrheit sind, jeder Wert mit seinem 95-%-Intervall. Punkte ohne Klasse zählen nicht. Die Stichprobe darf aus einer früheren Karte desselben Ortes gezogen sein.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The points of Draw check sample, with their classes filled in by name or number.</source>
<translation>Die Punkte von Prüfstichprobe ziehen, mit ihren Klassen als Namen oder Nummern ausgefüllt.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The confidence that was written with the map: it is told how far to trust it.</source>
<translation>Die Konfidenz, die mit der Karte geschrieben wurde: Es wird gesagt, wie weit ihr zu trauen ist.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Another map of the place, an earlier one, say: it is told which of the two is right more often.</source>
<translation>Eine andere Karte des Ortes, etwa eine frühere: Es wird gesagt, welche von beiden öfter stimmt.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Tells Cohen's kappa, too, for those who are asked for it: it adds nothing to overall accuracy.</source>
<translation>Nennt auch Cohens Kappa, für alle, die danach gefragt werden: Es sagt nicht mehr als die Gesamtgenauigkeit.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>A row for each class: user's and producer's accuracy, F1, share, area and hectares, each with half its normal interval (_ci) and with its interval (_low, _high), which is wide where points are few.</source>
<translation>Eine Zeile je Klasse: Nutzer- und Produzentengenauigkeit, F1, Anteil, Fläche und Hektar, jeweils mit dem halben normalen Intervall (_ci) und mit dem Intervall (_low, _high), das bei wenigen Punkten weit ist.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Each point with its label, the map's, its stratum and that one's share of the map, and with longitude and latitude: for AcATaMa, EnMAP-Box, or as .csv for R.</source>
<translation>Jeder Punkt mit seinem Label, dem der Karte, seiner Schicht und deren Anteil an der Karte, mit Länge und Breite: für AcATaMa, EnMAP-Box oder als .csv für R.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The labels that the map was made from: points of the sample that lie on them do not count, and it is told how accurate the map is near labels and far from them.</source>
<translation>Die Labels, aus denen die Karte entstand: Punkte der Stichprobe, die auf ihnen liegen, zählen nicht, und es wird gesagt, wie genau die Karte nahe bei Labels und fern von ihnen ist.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The field with their classes. Empty (NULL) means don't know, and does not count as taught.</source>
<translation>Das Feld mit ihren Klassen. Leer (NULL) heißt weiß nicht und zählt nicht als gelehrt.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The confidence as often right as it says: scaled by the temperature that fits the sample best. Error before and after are told, the latter of points that the temperature was not fitted by.</source>
<translation>Die Konfidenz, die so oft recht hat, wie sie sagt: skaliert mit der Temperatur, die am besten zur Stichprobe passt. Der Fehler davor und danach wird genannt, der letztere aus Punkten, an die die Temperatur nicht angepasst wurde.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>buffer</source>
<translation>Puffer</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>the whole map</source>
<translation>die ganze Karte</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>undefined</source>
<translation>nicht definiert</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Map to compare with</source>
<translation>Vergleichskarte</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Kappa</source>
<translation>Kappa</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Points with both classes</source>
<translation>Punkte mit beiden Klassen</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Labels taught</source>
<translation>Gelehrte Labels</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The sample {} cannot be read. Choose a layer of Draw check sample.</source>
<translation>Die Stichprobe {} kann nicht gelesen werden. Wählen Sie einen Layer von Prüfstichprobe ziehen.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The sample has no field {}. Choose a layer of Draw check sample.</source>
<translation>Die Stichprobe hat kein Feld {}. Wählen Sie einen Layer von Prüfstichprobe ziehen.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Temperature {:.2f}: the calibration error goes from {:.3f} to {:.3f} (on points left out of the fit).</source>
<translation>Temperatur {:.2f}: Der Kalibrierungsfehler geht von {:.3f} auf {:.3f} (an Punkten, die beim Anpassen ausgelassen waren).</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>user's accuracy {}, producer's accuracy {}, F1 {}, share of the area {}</source>
<translation>Nutzergenauigkeit {}, Produzentengenauigkeit {}, F1 {}, Anteil an der Fläche {}</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>{:.3f} (95 % interval {:.3f} to {:.3f})</source>
<translation>{:.3f} (95-%-Intervall {:.3f} bis {:.3f})</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Check sample</source>
<translation>Prüfstichprobe</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Accuracy</source>
<translation>Genauigkeit</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Overall accuracy</source>
<translation>Gesamtgenauigkeit</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Half its 95 % interval</source>
<translation>Die Hälfte ihres 95-%-Intervalls</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Expected calibration error</source>
<translation>Erwarteter Kalibrierungsfehler</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Overall accuracy less that of the other map</source>
<translation>Gesamtgenauigkeit abzüglich der der anderen Karte</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Temperature of the confidence</source>
<translation>Temperatur der Konfidenz</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Scaling needs the confidence that was written with the map ({}).</source>
<translation>Das Skalieren braucht die Konfidenz, die mit der Karte geschrieben wurde ({}).</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Compared on {} points.</source>
<translation>An {} Punkten verglichen.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>More than on the other map</source>
<translation>Mehr als auf der anderen Karte</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>{} points without stratum or share were not drawn at random and did not count.</source>
<translation>{} Punkte ohne Schicht oder Anteil wurden nicht zufällig gezogen und zählten nicht.</translation>
</message>
<message>
<location filename="../../algorithms/base.py"/>
<source>Active labelling</source>
<translation>Aktives Labeln</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>A class map, as Classify raster writes it.</source>
<translation>Eine Klassenkarte, wie Raster klassifizieren sie schreibt.</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>A page with the map, the check sample and what it tells, to be read and printed; its figures are written beside it as ..._figures.csv and ..._figures.json.</source>
<translation>Eine Seite mit der Karte, der Prüfstichprobe und dem, was sie sagt, zum Lesen und Drucken; ihre Zahlen stehen daneben als ..._figures.csv und ..._figures.json.</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>{} is not a class map. Choose one that Classify raster wrote ({}).</source>
<translation>{} ist keine Klassenkarte. Wählen Sie eine, die Raster klassifizieren geschrieben hat ({}).</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>HTML files</source>
<translation>HTML-Dateien</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>Report</source>
<translation>Bericht</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>{} is written as HTML only. Give it a name that ends in .html.</source>
<translation>{} wird nur als HTML geschrieben. Geben Sie einen Namen, der auf .html endet.</translation>
</message>
<message>
<location filename="../../algorithms/choices.py"/>
<source>{} is no choice of {}. Choose by number or name: {}.</source>
<translation>{} steht bei {} nicht zur Wahl. Wählen Sie nach Nummer oder Name: {}.</translation>
</message>
<message>
<location filename="../../algorithms/classifyraster.py"/>
<source>Classify raster</source>
<translation>Raster klassifizieren</translation>
</message>
<message>
<location filename="../../algorithms/classifyraster.py"/>
<source>Writes the class map of a raster on its own grid, with colours and class names. Give either a model or labels with their class field. With a model, bands, learner and seed are those of the model and what is given here is ignored. Class numbers of the labels stay; class names are numbered in sorted order, but unchanged is 1 and changed is 2; 0 is nodata.</source>
<translation>Schreibt die Klassenkarte eines Rasters auf seinem eigenen Gitter, mit Farben und Klassennamen. Geben Sie ein Modell an oder Labels mit ihrem Klassenfeld. Mit einem Modell gelten dessen Kanäle, Klassifikator und Startwert, und die Angaben hier werden übergangen. Klassennummern der Labels bleiben; Klassennamen werden in sortierter Reihenfolge nummeriert, doch unchanged ist 1 und changed ist 2; 0 ist NoData.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Classify scenes</source>
<translation>Szenen klassifizieren</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Gives each tile of a raster, or each image of a folder, one class. Give either a model that an earlier run wrote, or labels: on a raster points or areas, of which the commonest class in a tile is the tile's; for a folder a table with file names and classes, or nothing where images lie in folders named after their classes. Images of a folder should be of one size.</source>
<translation>Gibt jeder Kachel eines Rasters oder jedem Bild eines Ordners eine Klasse. Geben Sie ein Modell eines früheren Laufs an oder Labels: auf einem Raster Punkte oder Flächen, von denen die häufigste Klasse in einer Kachel die der Kachel ist; für einen Ordner eine Tabelle mit Dateinamen und Klassen, oder nichts, wenn die Bilder in Ordnern liegen, die nach ihren Klassen heißen. Die Bilder eines Ordners sollten gleich groß sein.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The field of the labels with the images' file names, with or without folder and ending.</source>
<translation>Das Feld der Labels mit den Dateinamen der Bilder, mit oder ohne Ordner und Endung.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The side of a tile, for a model the one that it was trained with. 0: whole images, 64 on a raster.</source>
<translation>Die Seitenlänge einer Kachel, bei einem Modell die, mit der es trainiert wurde. 0: ganze Bilder, bei einem Raster 64.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The probability of the class shown, as GeoTIFF.</source>
<translation>Die Wahrscheinlichkeit der gezeigten Klasse, als GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>A row for each tile or image with file, class, confidence and place: row and column of its upper left pixel from 0 on, x and y of its centre in the raster's CRS. A .csv file makes it a table.</source>
<translation>Eine Zeile je Kachel oder Bild mit Datei, Klasse, Konfidenz und Ort: Zeile und Spalte des oberen linken Pixels ab 0, x und y der Mitte im KBS des Rasters. Eine .csv-Datei macht daraus eine Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>A raster to be cut into tiles, or a contact sheet; or give a folder.</source>
<translation>Ein Raster, das in Kacheln geschnitten wird, oder ein Kontaktbogen; oder geben Sie einen Ordner an.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Images of the same bands, each to get a class, in place of a raster.</source>
<translation>Bilder mit denselben Kanälen, die je eine Klasse bekommen, anstelle eines Rasters.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>A model file that an earlier run wrote, in place of labels.</source>
<translation>Eine Modelldatei eines früheren Laufs, anstelle von Labels.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The tiles' classes, as GeoTIFF.</source>
<translation>Die Klassen der Kacheln, als GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Trained model</source>
<translation>Trainiertes Modell</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Where to keep what was learnt from the labels (.hsimodel).</source>
<translation>Wohin das aus den Labels Gelernte kommt (.hsimodel).</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Where to keep the images' contact sheet (.vrt), on which the map lies.</source>
<translation>Wohin der Kontaktbogen der Bilder kommt (.vrt), auf dem die Karte liegt.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Give either a raster (RASTER) or a folder of images (IMAGES), not both and not none.</source>
<translation>Geben Sie ein Raster (RASTER) oder einen Ordner mit Bildern (IMAGES) an, nicht beides und nicht keines.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Give either a model (MODEL) or labels (LABELS and FIELD), not both and not none.</source>
<translation>Geben Sie ein Modell (MODEL) oder Labels (LABELS und FIELD) an, nicht beides und nicht keines.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Images need no labels when they lie in folders named after their classes.</source>
<translation>Bilder brauchen keine Labels, wenn sie in Ordnern liegen, die nach ihren Klassen heißen.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Choose the field of the labels with the images' file names (FILE).</source>
<translation>Wählen Sie das Feld der Labels mit den Dateinamen der Bilder (FILE).</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>File field</source>
<translation>Dateifeld</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Tiles</source>
<translation>Kacheln</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>HSI Active model</source>
<translation>Modell von HSI Active</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The overlap of tiles (OVERLAP) must be less than their size (SIZE).</source>
<translation>Die Überlappung der Kacheln (OVERLAP) muss kleiner sein als ihre Größe (SIZE).</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>Collect from cluster</source>
<translation>Vom Cluster abholen</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>Puts the blocks that a cluster has mapped together and opens the map with its colours and class names. The folder is that of Submit to cluster, copied back or on a disk that is mounted here. When blocks are missing it tells how many.</source>
<translation>Fügt die Blöcke zusammen, die ein Cluster kartiert hat, und öffnet die Karte mit ihren Farben und Klassennamen. Der Ordner ist der von An Cluster senden, zurückkopiert oder auf einem hier eingehängten Laufwerk. Fehlen Blöcke, wird gesagt, wie viele.</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>Job folder</source>
<translation>Auftragsordner</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>The folder with job.json and the blocks.</source>
<translation>Der Ordner mit job.json und den Blöcken.</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>All maps, where the rasters lie on several grids</source>
<translation>Alle Karten, wenn die Raster auf mehreren Gittern liegen</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>{} is no job folder of Submit to cluster: it has no job.json ({}).</source>
<translation>{} ist kein Auftragsordner von An Cluster senden: Er enthält kein job.json ({}).</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Compare strategies</source>
<translation>Strategien vergleichen</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>A simulated analyst answers the questions of each learner and query strategy from a reference map, and each map is compared with the rest of the reference. Writes a table of the labels needed, the accuracy and the time, means over seeds with 95 % intervals. A strategy that a learner cannot serve is left out with a warning.</source>
<translation>Ein simulierter Analyst beantwortet die Fragen jedes Klassifikators und jeder Fragestrategie aus einer Referenzkarte, und jede Karte wird mit dem Rest der Referenz verglichen. Schreibt eine Tabelle der nötigen Labels, der Genauigkeit und der Zeit, Mittel über Startwerte mit 95-%-Intervallen. Eine Strategie, die ein Klassifikator nicht bedienen kann, wird mit einer Warnung ausgelassen.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>A raster on the same grid with the true class of each pixel, 0 where it is not known.</source>
<translation>Ein Raster auf demselben Gitter mit der wahren Klasse jedes Pixels, 0, wo sie nicht bekannt ist.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How often each is repeated with other random numbers. Intervals need two or more.</source>
<translation>Wie oft jeder mit anderen Zufallszahlen wiederholt wird. Intervalle brauchen zwei oder mehr.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How many questions the first round asks. 0 for as many as the others.</source>
<translation>Wie viele Fragen die erste Runde stellt. 0 für so viele wie die anderen.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How far apart the questions of a round lie at least, in pixels.</source>
<translation>Wie weit die Fragen einer Runde mindestens auseinanderliegen, in Pixeln.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>By the strategies' scores alone, as published: questions of one round may repeat each other.</source>
<translation>Allein nach den Werten der Strategien, wie veröffentlicht: Fragen einer Runde können einander wiederholen.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>A row for each learner and strategy, as CSV.</source>
<translation>Eine Zeile je Klassifikator und Strategie, als CSV.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Where figures, maps and all single results go; a comparison that was stopped goes on from there.</source>
<translation>Wohin Abbildungen, Karten und alle Einzelergebnisse kommen; ein abgebrochener Vergleich geht von dort weiter.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Learners</source>
<translation>Klassifikatoren</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Query strategies</source>
<translation>Fragestrategien</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Track</source>
<translation>Track</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Protocol, shortened by SEEDS, EPOCHS, BUDGET, COUNT, SIZE</source>
<translation>Protokoll, verkürzt durch SEEDS, EPOCHS, BUDGET, COUNT, SIZE</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Number of seeds</source>
<translation>Zahl der Startwerte</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Labels</source>
<translation>Labels</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How many questions each run may ask.</source>
<translation>Wie viele Fragen jeder Lauf stellen darf.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Samples a round</source>
<translation>Proben je Runde</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How many questions are asked at a time.</source>
<translation>Wie viele Fragen auf einmal gestellt werden.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Samples of the first round</source>
<translation>Proben der ersten Runde</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Minimum distance (pixels)</source>
<translation>Mindestabstand (Pixel)</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Table</source>
<translation>Tabelle</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Reference map</source>
<translation>Referenzkarte</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>By score alone</source>
<translation>Allein nach Wert</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Comparison</source>
<translation>Vergleich</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Choose at least one of {}.</source>
<translation>Wählen Sie mindestens eines von {}.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>The comparison cannot be written to {}. Choose another folder.</source>
<translation>Der Vergleich kann nicht nach {} geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>What is chosen here</source>
<translation>Was hier gewählt ist</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Contact sheet</source>
<translation>Kontaktbogen</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Lays a folder of images, with or without georeference, out on one raster that copies nothing, so that they can be labelled and mapped at once; Cut sheet gives each image its part of a map back. Files that cannot be read, or whose bands differ from the others', are named and left out.</source>
<translation>Legt einen Ordner mit Bildern, mit oder ohne Georeferenz, auf einem Raster aus, das nichts kopiert, damit sie auf einmal gelabelt und kartiert werden können; Bogen zerschneiden gibt jedem Bild seinen Teil einer Karte zurück. Dateien, die nicht gelesen werden können oder deren Kanäle von den anderen abweichen, werden genannt und ausgelassen.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>The same places at a later date, in files of the same names. They go on a second sheet beside it.</source>
<translation>Dieselben Orte zu einem späteren Zeitpunkt, in Dateien gleichen Namens. Sie kommen auf einen zweiten Bogen daneben.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Of images in folders named after their classes: the sheet's class map, a reference for comparisons.</source>
<translation>Von Bildern in Ordnern, die nach ihren Klassen heißen: die Klassenkarte des Bogens, eine Referenz für Vergleiche.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Image files of the same bands and data type.</source>
<translation>Bilddateien mit denselben Kanälen und demselben Datentyp.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Folder of the second date</source>
<translation>Ordner des zweiten Zeitpunkts</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>The sheet to write (.vrt); that of the second date gets _2 after its name.</source>
<translation>Der zu schreibende Bogen (.vrt); der des zweiten Zeitpunkts bekommt _2 an seinen Namen.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Class map of the folders</source>
<translation>Klassenkarte der Ordner</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Images</source>
<translation>Bilder</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Images left out</source>
<translation>Ausgelassene Bilder</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>Cut sheet</source>
<translation>Bogen zerschneiden</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>Cuts a raster that was made of a contact sheet, such as its class map, back to one GeoTIFF an image, each with the image's name and georeference, and with colours and class names.</source>
<translation>Zerschneidet ein Raster, das aus einem Kontaktbogen entstand, etwa dessen Klassenkarte, in ein GeoTIFF je Bild, jeweils mit Namen und Georeferenz des Bildes, mit Farben und Klassennamen.</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>A map of the contact sheet.</source>
<translation>Eine Karte des Kontaktbogens.</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>The sheet that the map was made of.</source>
<translation>Der Bogen, aus dem die Karte entstand.</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>Where the files go.</source>
<translation>Wohin die Dateien kommen.</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>There is no file {}. Choose the contact sheet (SHEET).</source>
<translation>Es gibt keine Datei {}. Wählen Sie den Kontaktbogen (SHEET).</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>{} files.</source>
<translation>{} Dateien.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Detect changes</source>
<translation>Änderungen erkennen</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Maps what changed between two dates of the same place, and how likely. Give either a model that was trained on two dates, or labels of what changed and what did not: a class called unchanged and one called changed, or any others. Areas may be drawn in others: the largest of LABELS count first, and what lies in them counts more, so that an area marked unchanged and the changes drawn in it go together. With neither the map shows what differs most between the two dates, whatever the cause.</source>
<translation>Kartiert, was sich zwischen zwei Zeitpunkten desselben Ortes geändert hat, und wie wahrscheinlich. Geben Sie ein Modell an, das mit zwei Zeitpunkten trainiert wurde, oder Labels von dem, was sich geändert hat und was nicht: eine Klasse namens unchanged und eine namens changed oder beliebige andere. Flächen dürfen in anderen liegen: Die größten von LABELS zählen zuerst, und was in ihnen liegt, zählt mehr, sodass eine als unverändert markierte Fläche und die darin gezeichneten Änderungen zusammengehören. Ohne beides zeigt die Karte, was sich zwischen den Zeitpunkten am meisten unterscheidet, gleich weshalb.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Name or number of the class that is looked for. Empty: changed, or the last class of all.</source>
<translation>Name oder Nummer der gesuchten Klasse. Leer: changed, oder die letzte Klasse von allen.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The probability of change from which on a pixel counts as changed. Empty: as the next setting says.</source>
<translation>Die Änderungswahrscheinlichkeit, ab der ein Pixel als geändert zählt. Leer: wie die nächste Einstellung sagt.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The class map, unchanged and changed, as GeoTIFF.</source>
<translation>Die Klassenkarte, unverändert und geändert, als GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The probability of change from 0 to 1, as GeoTIFF.</source>
<translation>Die Änderungswahrscheinlichkeit von 0 bis 1, als GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF.</source>
<translation>Ein Raster von 0 (sicher) bis 1 (lohnt das Labeln), als GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The changes of at least the minimum area, with area (in pixels and map units squared), as GeoPackage.</source>
<translation>Die Änderungen ab der Mindestfläche, mit Fläche (in Pixeln und quadrierten Karteneinheiten), als GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Points or polygons with known classes that are not among the labels taught: the threshold is the one with the best F1 there. An area marked unchanged and the changes drawn in it go together, as in the labels.</source>
<translation>Punkte oder Polygone mit bekannten Klassen, die nicht unter den gelehrten Labels sind: Der Schwellenwert ist der mit dem besten F1 dort. Eine als unverändert markierte Fläche und die darin gezeichneten Änderungen gehören zusammen, wie bei den Labels.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Threshold</source>
<translation>Schwellenwert</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>What counts as changed</source>
<translation>Was als geändert zählt</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Change map</source>
<translation>Änderungskarte</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Probability of change</source>
<translation>Änderungswahrscheinlichkeit</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Changes</source>
<translation>Änderungen</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Labels to choose the threshold by</source>
<translation>Labels, um den Schwellenwert zu wählen</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Class field of these labels</source>
<translation>Klassenfeld dieser Labels</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The field with the class name or number.</source>
<translation>Das Feld mit dem Klassennamen oder der Klassennummer.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Choose the raster of the second date (SECOND).</source>
<translation>Wählen Sie das Raster des zweiten Zeitpunkts (SECOND).</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Class of changes</source>
<translation>Klasse der Änderungen</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Threshold used</source>
<translation>Benutzter Schwellenwert</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Give either a threshold (THRESHOLD) or labels to choose it by (VALIDATION), not both.</source>
<translation>Geben Sie einen Schwellenwert (THRESHOLD) an oder Labels, um ihn zu wählen (VALIDATION), nicht beides.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Threshold: {:.3f}</source>
<translation>Schwellenwert: {:.3f}</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Draw check sample</source>
<translation>Prüfstichprobe ziehen</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Draws random points in each class of a map. Label them without a look at the map, then Assess map tells its accuracy. Labels that answered the classifier's questions cannot: a strategy chose them.</source>
<translation>Zieht zufällige Punkte in jeder Klasse einer Karte. Labeln Sie sie, ohne auf die Karte zu sehen, dann sagt Karte beurteilen deren Genauigkeit. Labels, die die Fragen des Klassifikators beantwortet haben, können das nicht: Eine Strategie hat sie gewählt.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How many points in all. 200 tell an accuracy of 0.9 to about 0.04 either way.</source>
<translation>Wie viele Punkte insgesamt. 200 bestimmen eine Genauigkeit von 0,9 auf etwa 0,04 nach beiden Seiten.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How many points each class gets at least, as far as their number allows; the others go by area.</source>
<translation>Wie viele Punkte jede Klasse mindestens bekommt, soweit ihre Zahl reicht; die anderen gehen nach der Fläche.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How far the overall accuracy may be off: half of its 95 % interval, 0.04, say. Tells COUNT.</source>
<translation>Wie weit die Gesamtgenauigkeit daneben liegen darf: die Hälfte ihres 95-%-Intervalls, etwa 0,04. Bestimmt COUNT.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>The same of each class's user's accuracy, 0.1, say: each class gets as many points as that needs.</source>
<translation>Dasselbe für die Nutzergenauigkeit jeder Klasse, etwa 0,1: Jede Klasse bekommt so viele Punkte, wie das braucht.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>A first guess of the accuracy, from which half intervals are planned.</source>
<translation>Eine erste Schätzung der Genauigkeit, aus der halbe Intervalle geplant werden.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>For a map of changes: pixels around the class CLASS that are a stratum of their own. Most of what a map missed lies there, and counts for less than it would among all that did not change.</source>
<translation>Bei einer Karte von Änderungen: Pixel um die Klasse CLASS, die eine eigene Schicht sind. Dort liegt das meiste, was eine Karte übersah, und es zählt weniger als unter allem, was sich nicht geändert hat.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>The class within the buffer, by name or number. Without one changed.</source>
<translation>Die Klasse im Puffer, nach Name oder Nummer. Ohne Angabe changed.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Points with an empty class to fill in; by the other fields, hidden in QGIS, each is weighted. Save them to a file: a temporary layer is lost when QGIS closes.</source>
<translation>Punkte mit einer leeren Klasse zum Ausfüllen; durch die anderen Felder, in QGIS verborgen, ist jeder gewichtet. Speichern Sie sie in eine Datei: Ein temporärer Layer geht verloren, wenn QGIS schließt.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>{} points; the overall accuracy will be told to about {:.3f} either way if it is {:.2f}.</source>
<translation>{} Punkte; die Gesamtgenauigkeit wird auf etwa {:.3f} nach beiden Seiten bestimmt, wenn sie {:.2f} ist.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Number of points</source>
<translation>Zahl der Punkte</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Points a class at least</source>
<translation>Punkte je Klasse mindestens</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Wanted half interval</source>
<translation>Gewünschtes halbes Intervall</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Wanted half interval of each class</source>
<translation>Gewünschtes halbes Intervall jeder Klasse</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Expected accuracy</source>
<translation>Erwartete Genauigkeit</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Buffer (pixels)</source>
<translation>Puffer (Pixel)</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Class within the buffer</source>
<translation>Klasse im Puffer</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>The same seed draws the same points.</source>
<translation>Derselbe Startwert zieht dieselben Punkte.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How the points are drawn</source>
<translation>Wie die Punkte gezogen werden</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>{}: {} points, half interval of its accuracy about {:.3f}</source>
<translation>{}: {} Punkte, halbes Intervall der Genauigkeit etwa {:.3f}</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>A .csv file would lose the points' places. Give {} a name that ends in .gpkg.</source>
<translation>Eine .csv-Datei würde die Orte der Punkte verlieren. Geben Sie {} einen Namen, der auf .gpkg endet.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>A buffer and an interval of each class need a stratified sample ({}).</source>
<translation>Ein Puffer und ein Intervall jeder Klasse brauchen eine geschichtete Stichprobe ({}).</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Export model as ONNX</source>
<translation>Modell als ONNX exportieren</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Writes a model of one raster as ONNX with the metadata by which Deepness runs it: the raster's own values go in, probabilities of the classes, and of no data as the last one, come out. It holds for rasters of the pixel size, scale and nodata of this one. The engine's Python needs the package onnx. Models of support vector machines, of two dates and with further features cannot be written.</source>
<translation>Schreibt ein Modell eines Rasters als ONNX mit den Metadaten, nach denen Deepness es ausführt: Die eigenen Werte des Rasters gehen hinein, Wahrscheinlichkeiten der Klassen und als letzte die von keinen Daten kommen heraus. Es gilt für Raster mit Pixelgröße, Skalierung und NoData von diesem. Das Python der Engine braucht das Paket onnx. Modelle von Support-Vektor-Maschinen, von zwei Zeitpunkten und mit weiteren Merkmalen können nicht geschrieben werden.</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>The file to write (.onnx).</source>
<translation>Die zu schreibende Datei (.onnx).</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Model</source>
<translation>Modell</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>The model file (.hsimodel) of Train classifier or Train segmenter.</source>
<translation>Die Modelldatei (.hsimodel) von Klassifikator trainieren oder Segmentierer trainieren.</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>ONNX</source>
<translation>ONNX</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Model as ONNX</source>
<translation>Modell als ONNX</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>{} is written as ONNX only. Give it a name that ends in .onnx.</source>
<translation>{} wird nur als ONNX geschrieben. Geben Sie einen Namen, der auf .onnx endet.</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Tiles of {} pixels that overlap by {} %, {} cm a pixel.</source>
<translation>Kacheln von {} Pixeln, die sich um {} % überlappen, {} cm je Pixel.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Export spectra</source>
<translation>Spektren exportieren</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Writes the labelled pixels with their spectra: an ENVI spectral library for SPy, EnMAP-Box and ENVI, or points with a column for each band. Without spectra: samples of the R package sits, or polygons for the training input of the Semi-Automatic Classification Plugin. Of a polygon 1000 pixels at most, evenly spread. Labels without a class, and those on no data, are left out. Points with their class are labels again; a spectrum without a place is none, for what is learnt here are pixels of a raster with their surroundings.</source>
<translation>Schreibt die gelabelten Pixel mit ihren Spektren: eine ENVI-Spektralbibliothek für SPy, EnMAP-Box und ENVI, oder Punkte mit einer Spalte je Kanal. Ohne Spektren: Proben des R-Pakets sits oder Polygone für die Trainingsdaten des Semi-Automatic Classification Plugin. Von einem Polygon höchstens 1000 Pixel, gleichmäßig verteilt. Labels ohne Klasse und solche ohne Daten werden ausgelassen. Punkte mit ihrer Klasse sind wieder Labels; ein Spektrum ohne Ort ist keines, denn gelernt werden hier Pixel eines Rasters mit ihrer Umgebung.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>The file to write. A spectral library (.sli) gets its header (.hdr) and a table of classes and places (.csv) beside it. Values are physical: stored ones times scale plus offset; wavelengths are in nm.</source>
<translation>Die zu schreibende Datei. Eine Spektralbibliothek (.sli) bekommt ihren Header (.hdr) und eine Tabelle der Klassen und Orte (.csv) daneben. Werte sind physikalisch: gespeicherte mal Skalierungsfaktor plus Offset; Wellenlängen sind in nm.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Spectra are written as {}. Give {} a name with one of these endings.</source>
<translation>Spektren werden als {} geschrieben. Geben Sie {} einen Namen mit einer dieser Endungen.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Spectra</source>
<translation>Spektren</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>First day</source>
<translation>Erster Tag</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>The first day that samples of sits (.csv) hold for, as YYYY-MM-DD.</source>
<translation>Der erste Tag, für den die Proben von sits (.csv) gelten, als JJJJ-MM-TT.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Last day</source>
<translation>Letzter Tag</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>The last day that they hold for, as YYYY-MM-DD.</source>
<translation>Der letzte Tag, für den sie gelten, als JJJJ-MM-TT.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Number of spectra</source>
<translation>Zahl der Spektren</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>ENVI spectral library</source>
<translation>ENVI-Spektralbibliothek</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>GeoPackage</source>
<translation>GeoPackage</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>GeoJSON</source>
<translation>GeoJSON</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Samples of sits</source>
<translation>Proben von sits</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Training input of SCP</source>
<translation>Trainingsdaten von SCP</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>{} spectra of the classes {}.</source>
<translation>{} Spektren der Klassen {}.</translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>The share of each class's labelled areas, drawn by chance (SEED), that is not taught: the map is judged by their pixels, with a 95 % interval. Areas are never cut, for pixels of one area are alike.</source>
<translation>Der Anteil der gelabelten Flächen jeder Klasse, zufällig gezogen (SEED), der nicht gelehrt wird: Die Karte wird durch deren Pixel beurteilt, mit einem 95-%-Intervall. Flächen werden nie geteilt, denn Pixel einer Fläche gleichen sich.</translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>Share of the labels held out</source>
<translation>Zurückgehaltener Anteil der Labels</translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>Without labels there are none to hold out. Leave HELD_OUT at 0, or give labels.</source>
<translation>Ohne Labels kann nichts zurückgehalten werden. Lassen Sie HELD_OUT bei 0, oder geben Sie Labels an.</translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>All labels would be held out (HELD_OUT). Give a share below 1.</source>
<translation>Alle Labels würden zurückgehalten (HELD_OUT). Geben Sie einen Anteil unter 1 an.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>By name or number from 0 on.</source>
<translation>Nach Name oder Nummer ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>From {:g} to {:g}.</source>
<translation>Von {:g} bis {:g}.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>Default: yes.</source>
<translation>Standard: ja.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>Default: no.</source>
<translation>Standard: nein.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>Default: {}.</source>
<translation>Standard: {}.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>From {:g} on.</source>
<translation>Ab {:g}.</translation>
</message>
<message>
<location filename="../../algorithms/images.py"/>
<source>Folder of images</source>
<translation>Ordner mit Bildern</translation>
</message>
<message>
<location filename="../../algorithms/images.py"/>
<source>There is no folder {}. Choose another one ({}).</source>
<translation>Es gibt keinen Ordner {}. Wählen Sie einen anderen ({}).</translation>
</message>
<message>
<location filename="../../algorithms/images.py"/>
<source>{} images on one sheet, {} left out.</source>
<translation>{} Bilder auf einem Bogen, {} ausgelassen.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>There is no model file {}. Choose one that Train classifier or Train segmenter wrote.</source>
<translation>Es gibt keine Modelldatei {}. Wählen Sie eine, die Klassifikator trainieren oder Segmentierer trainieren geschrieben hat.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>Further features go with one date. Leave them or the second date out (FEATURES, SECOND).</source>
<translation>Weitere Merkmale gehören zu einem Zeitpunkt. Lassen Sie sie oder den zweiten Zeitpunkt weg (FEATURES, SECOND).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>{} is not a raster that GDAL can read. Choose a GeoTIFF, ENVI or other GDAL raster ({}).</source>
<translation>{} ist kein Raster, das GDAL lesen kann. Wählen Sie ein GeoTIFF, ENVI oder ein anderes Raster von GDAL ({}).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The labels {} cannot be read. Choose a layer of points or polygons.</source>
<translation>Die Labels {} können nicht gelesen werden. Wählen Sie einen Layer mit Punkten oder Polygonen.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The labels {} are a table without places. Load it with Layer &gt; Add Delimited Text Layer first.</source>
<translation>Die Labels {} sind eine Tabelle ohne Orte. Laden Sie sie zuerst mit Layer &gt; Getrennten Text als Layer hinzufügen.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>{} cannot be read as a vector layer. Choose another one ({}).</source>
<translation>{} kann nicht als Vektorlayer gelesen werden. Wählen Sie einen anderen ({}).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>{} names in the labels are of no image and were left out, as {}.</source>
<translation>{} Namen in den Labels gehören zu keinem Bild und wurden ausgelassen, wie {}.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>None of the names in the field {} is that of an image. Choose another field (FILE).</source>
<translation>Keiner der Namen im Feld {} ist der eines Bildes. Wählen Sie ein anderes Feld (FILE).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The mask {} is not a raster file. Export it as GeoTIFF first.</source>
<translation>Die Maske {} ist keine Rasterdatei. Exportieren Sie sie erst als GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The mask {} cannot be read. Choose a polygon layer or a raster.</source>
<translation>Die Maske {} kann nicht gelesen werden. Wählen Sie einen Polygonlayer oder ein Raster.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>Choose a raster ({}).</source>
<translation>Wählen Sie ein Raster ({}).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>Choose the class field of the labels ({}).</source>
<translation>Wählen Sie das Klassenfeld der Labels ({}).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The labels have no field {}. Choose another one.</source>
<translation>Die Labels haben kein Feld {}. Wählen Sie ein anderes.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>The same seed and the same input give the same result.</source>
<translation>Derselbe Startwert und dieselbe Eingabe geben dasselbe Ergebnis.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How many learners an ensemble has.</source>
<translation>Wie viele Klassifikatoren ein Ensemble hat.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How many Monte-Carlo passes a committee of one network makes.</source>
<translation>Wie viele Monte-Carlo-Durchläufe ein Komitee aus einem Netz macht.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How often a network goes through its labels. 0 leaves it to the training and the device.</source>
<translation>Wie oft ein Netz seine Labels durchgeht. 0 überlässt es dem Training und dem Gerät.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How many pixels questions are chosen among, drawn by chance. 0 leaves it to the learner and the device.</source>
<translation>Unter wie vielen Pixeln Fragen gewählt werden, zufällig gezogen. 0 überlässt es dem Klassifikator und dem Gerät.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Kernel learner and patch network choose among those pixels of the whole raster that the former doubts most.</source>
<translation>Kernel-Klassifikator und Patch-Netz wählen unter den Pixeln des ganzen Rasters, an denen der erste am meisten zweifelt.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>ImageNet weights of the network or encoder, as safetensors with torchvision's names.</source>
<translation>ImageNet-Gewichte des Netzes oder Encoders, als safetensors mit den Namen von torchvision.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Members of an ensemble</source>
<translation>Mitglieder eines Ensembles</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Monte-Carlo passes</source>
<translation>Monte-Carlo-Durchläufe</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Epochs</source>
<translation>Epochen</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Pixels to choose questions among</source>
<translation>Pixel, unter denen Fragen gewählt werden</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Choose these pixels from the whole raster</source>
<translation>Diese Pixel aus dem ganzen Raster wählen</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Weights to start from</source>
<translation>Anfangsgewichte</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Network of the patch network</source>
<translation>Netz des Patch-Netzes</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Encoder of U-Net and DeepLab</source>
<translation>Encoder von U-Net und DeepLab</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>What U-Net and DeepLab learn from</source>
<translation>Wovon U-Net und DeepLab lernen</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Training of networks</source>
<translation>Training von Netzen</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Smoothing of the map</source>
<translation>Glättung der Karte</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>All files</source>
<translation>Alle Dateien</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>There is no file {} with weights. Choose another one (WEIGHTS).</source>
<translation>Es gibt keine Datei {} mit Gewichten. Wählen Sie eine andere (WEIGHTS).</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Smaller patches of the map take the class of their largest neighbour. 1 leaves all as they are.</source>
<translation>Kleinere Flecken der Karte nehmen die Klasse ihres größten Nachbarn an. 1 lässt alle, wie sie sind.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>The class map, as GeoTIFF.</source>
<translation>Die Klassenkarte, als GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>One band of probabilities a class, as GeoTIFF.</source>
<translation>Je Klasse ein Kanal mit Wahrscheinlichkeiten, als GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>The patches of the class map with class and area (in pixels and map units squared), as GeoPackage.</source>
<translation>Die Flecken der Klassenkarte mit Klasse und Fläche (in Pixeln und quadrierten Karteneinheiten), als GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>A model file of Train classifier, in place of labels.</source>
<translation>Eine Modelldatei von Klassifikator trainieren, anstelle von Labels.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Minimum area (pixels)</source>
<translation>Mindestfläche (Pixel)</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Cloud Optimized GeoTIFF</source>
<translation>Cloud Optimized GeoTIFF</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Write the rasters in the layout for reading over a network.</source>
<translation>Die Raster so ablegen, dass sie sich über ein Netz lesen lassen.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Polygons</source>
<translation>Polygone</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Judge the map by a reference map (REFERENCE) or by labels held out (HELD_OUT), not by both.</source>
<translation>Beurteilen Sie die Karte durch eine Referenzkarte (REFERENCE) oder durch zurückgehaltene Labels (HELD_OUT), nicht durch beides.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Smoothing: {}.</source>
<translation>Glättung: {}.</translation>
</message>
<message>
<location filename="../../algorithms/outputs.py"/>
<source>{} cannot be written to {}. Choose another folder or format.</source>
<translation>{} kann nicht nach {} geschrieben werden. Wählen Sie einen anderen Ordner oder ein anderes Format.</translation>
</message>
<message>
<location filename="../../algorithms/outputs.py"/>
<source>{} is written as GeoPackage only. Give it a name that ends in .gpkg.</source>
<translation>{} wird nur als GeoPackage geschrieben. Geben Sie einen Namen, der auf .gpkg endet.</translation>
</message>
<message>
<location filename="../../algorithms/outputs.py"/>
<source>{} is written as GeoTIFF only. Give it a name that ends in .tif.</source>
<translation>{} wird nur als GeoTIFF geschrieben. Geben Sie einen Namen, der auf .tif endet.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The same place at a later date, with as many bands; another grid is warped to that of the raster. With it the classes tell what changed and what did not.</source>
<translation>Derselbe Ort zu einem späteren Zeitpunkt, mit ebenso vielen Kanälen; ein anderes Gitter wird auf das des Rasters umgerechnet. Damit sagen die Klassen, was sich geändert hat und was nicht.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Another raster whose bands are used beside those of the raster: an embedding, a height model, radar. Another grid is warped to that of the raster, its own nodata counts, and a model trained with it wants it again. Or an encoder: a TorchScript file (.pt) that makes them of the bands.</source>
<translation>Ein anderes Raster, dessen Kanäle neben denen des Rasters benutzt werden: ein Embedding, ein Höhenmodell, Radar. Ein anderes Gitter wird auf das des Rasters umgerechnet, sein eigenes NoData zählt, und ein damit trainiertes Modell will es wieder. Oder ein Encoder: eine TorchScript-Datei (.pt), die sie aus den Kanälen macht.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The bands to use. Without a choice all, except those that the file marks as bad.</source>
<translation>Die zu benutzenden Kanäle. Ohne Auswahl alle außer denen, die die Datei als schlecht kennzeichnet.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Polygons, or a raster on the same grid with values above 0, where to work. Without it, everywhere.</source>
<translation>Polygone, oder ein Raster auf demselben Gitter mit Werten über 0, wo gearbeitet wird. Ohne Angabe überall.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The stored value that is nodata in every band, in place of the declared one and of what looks like fill. Give one that does not occur where pixels were taken as nodata and are not. Without it, as the file declares.</source>
<translation>Der gespeicherte Wert, der in jedem Kanal NoData ist, anstelle des angegebenen und dessen, was nach Füllwert aussieht. Geben Sie einen, der nicht vorkommt, wenn Pixel als NoData galten und es nicht sind. Ohne Angabe, wie die Datei sagt.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Points or polygons with known classes, in any CRS. A polygon labels the pixels whose centre it covers.</source>
<translation>Punkte oder Polygone mit bekannten Klassen, in beliebigem KBS. Ein Polygon labelt die Pixel, deren Mittelpunkt es bedeckt.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The field with the class name, or with its number from 1 to 65535. Empty (NULL) means don't know.</source>
<translation>Das Feld mit dem Klassennamen oder mit der Nummer von 1 bis 65535. Leer (NULL) heißt weiß nicht.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>A raster file of two or more bands that GDAL reads, best a hyperspectral one.</source>
<translation>Eine Rasterdatei mit zwei oder mehr Kanälen, die GDAL liest, am besten eine hyperspektrale.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Further features</source>
<translation>Weitere Merkmale</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Bands</source>
<translation>Kanäle</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Mask</source>
<translation>Maske</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>A raster on the same grid with the true class number of each pixel, 0 where it is not known. With it the accuracy is told, on pixels without one of the labels given here.</source>
<translation>Ein Raster auf demselben Gitter mit der wahren Klassennummer jedes Pixels, 0, wo sie nicht bekannt ist. Damit wird die Genauigkeit genannt, an Pixeln ohne eines der hier gegebenen Labels.</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>{}: accuracy {}, intersection over union {}</source>
<translation>{}: Genauigkeit {}, Intersection over Union {}</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Compared on {} pixels.</source>
<translation>An {} Pixeln verglichen.</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source> (95 % interval {:.3f} to {:.3f})</source>
<translation> (95-%-Intervall {:.3f} bis {:.3f})</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Precision of the class looked for</source>
<translation>Präzision der gesuchten Klasse</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Recall of the class looked for</source>
<translation>Sensitivität (Recall) der gesuchten Klasse</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>F1 of the class looked for</source>
<translation>F1 der gesuchten Klasse</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Area under the ROC curve of the class looked for</source>
<translation>Fläche unter der ROC-Kurve der gesuchten Klasse</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Average precision of the class looked for</source>
<translation>Mittlere Präzision der gesuchten Klasse</translation>
</message>
<message>
<location filename="../../algorithms/segmentraster.py"/>
<source>Segment raster</source>
<translation>Raster segmentieren</translation>
</message>
<message>
<location filename="../../algorithms/segmentraster.py"/>
<source>Writes the map of a model of Train segmenter, or of any other model, on the raster's own grid, with colours and class names. A model of two dates needs the second date. Run it in batch for a folder of rasters.</source>
<translation>Schreibt die Karte eines Modells von Segmentierer trainieren, oder eines anderen Modells, auf dem eigenen Gitter des Rasters, mit Farben und Klassennamen. Ein Modell zweier Zeitpunkte braucht den zweiten. Für einen Ordner mit Rastern als Stapelprozess ausführen.</translation>
</message>
<message>
<location filename="../../algorithms/segmentraster.py"/>
<source>A model file of Train segmenter.</source>
<translation>Eine Modelldatei von Segmentierer trainieren.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Submit to cluster</source>
<translation>An Cluster senden</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Writes a folder with all that maps rasters of any size with SLURM: the model, the list of blocks, the engine and a script that submits them. Copy it to the cluster and run submit.sh there; its README.md tells how. Nothing is sent and no password is asked for. Then use Collect from cluster.</source>
<translation>Schreibt einen Ordner mit allem, womit SLURM Raster beliebiger Größe kartiert: dem Modell, der Liste der Blöcke, der Engine und einem Skript, das sie einreicht. Kopieren Sie ihn auf den Cluster und starten Sie dort submit.sh; die README.md darin sagt, wie. Nichts wird gesendet, und nach keinem Passwort wird gefragt. Danach dient Vom Cluster abholen.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Raster files of the bands of the model. Those on one grid become one map, the last one on top.</source>
<translation>Rasterdateien mit den Kanälen des Modells. Die auf einem Gitter werden eine Karte, die letzte liegt oben.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>How many jobs share the work, at most 1000. 0: as many as take some minutes each.</source>
<translation>Wie viele Jobs sich die Arbeit teilen, höchstens 1000. 0: so viele, dass jeder einige Minuten braucht.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>The part of the cluster, if it is not the default one. submit.sh takes further options of sbatch.</source>
<translation>Der Teil des Clusters, wenn es nicht der voreingestellte ist. submit.sh nimmt weitere Optionen von sbatch.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>{} blocks in {} tasks. Copy {} to the cluster and run submit.sh there; README.md tells how.</source>
<translation>{} Blöcke in {} Aufgaben. Kopieren Sie {} auf den Cluster und starten Sie dort submit.sh; README.md sagt, wie.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Rasters</source>
<translation>Raster</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>A model file of Train classifier or Train segmenter.</source>
<translation>Eine Modelldatei von Klassifikator trainieren oder Segmentierer trainieren.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Beside the class map</source>
<translation>Neben der Klassenkarte</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Write each map as one file, too, in the layout for reading over a network.</source>
<translation>Jede Karte auch als eine Datei schreiben, die sich über ein Netz lesen lässt.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Folder of the rasters on the cluster</source>
<translation>Ordner der Raster auf dem Cluster</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Where the raster files lie there. Without it, at the same paths as here.</source>
<translation>Wo die Rasterdateien dort liegen. Ohne Angabe unter denselben Pfaden wie hier.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Tasks (0: as many as needed)</source>
<translation>Aufgaben (0: so viele wie nötig)</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Partition</source>
<translation>Partition</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>The folder to write, one for each mosaic. A temporary one is gone when QGIS ends.</source>
<translation>Der zu schreibende Ordner, einer je Mosaik. Ein temporärer ist weg, wenn QGIS endet.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>A second date is of one raster. Choose one raster, or leave the second date empty (SECOND).</source>
<translation>Ein zweiter Zeitpunkt gehört zu einem Raster. Wählen Sie ein Raster, oder lassen Sie den zweiten Zeitpunkt leer (SECOND).</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Hours</source>
<translation>Stunden</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>The most that a task may take.</source>
<translation>Das Höchste, was eine Aufgabe brauchen darf.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Memory (GB)</source>
<translation>Speicher (GB)</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Of a task.</source>
<translation>Einer Aufgabe.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>CPUs</source>
<translation>CPUs</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Threads of a task. Another number may change the last digits of a map.</source>
<translation>Threads einer Aufgabe. Eine andere Zahl kann die letzten Stellen einer Karte ändern.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>GPUs</source>
<translation>GPUs</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Of a task. With 0 it uses none.</source>
<translation>Einer Aufgabe. Mit 0 benutzt sie keine.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Blocks</source>
<translation>Blöcke</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Tasks of the job array</source>
<translation>Aufgaben des Job-Arrays</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Choose one or more rasters ({}).</source>
<translation>Wählen Sie ein oder mehrere Raster ({}).</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>The share of the pixels or tiles without an answer that a round chooses among, others in each round.</source>
<translation>Der Anteil der Pixel oder Kacheln ohne Antwort, unter denen eine Runde wählt, in jeder Runde andere.</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>Share chosen among</source>
<translation>Anteil, unter dem gewählt wird</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>The learner {} does not give what the strategy {} needs. Choose another STRATEGY: {}.</source>
<translation>Der Klassifikator {} liefert nicht, was die Strategie {} braucht. Wählen Sie eine andere STRATEGY: {}.</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>Query strategy</source>
<translation>Fragestrategie</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>First set, without labels</source>
<translation>Erste Fragen, ohne Labels</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Suggest samples</source>
<translation>Proben vorschlagen</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Gives the pixels that teach the classifier most, as points to be labelled, best first, each with the reason why. Without labels it gives a first set; label it, then run this again with the labels.</source>
<translation>Gibt die Pixel, die den Klassifikator am meisten lehren, als zu labelnde Punkte, die besten zuerst, jeder mit dem Grund. Ohne Labels gibt es erste Fragen; labeln Sie sie, dann starten Sie dies noch einmal mit den Labels.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>How many pixels to suggest.</source>
<translation>Wie viele Pixel vorgeschlagen werden.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>How far apart the samples lie at least, in pixels: neighbours mostly repeat each other.</source>
<translation>Wie weit die Proben mindestens auseinanderliegen, in Pixeln: Nachbarn wiederholen einander meist.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>One sample in ten is the one whose spectrum is least like all LABELS, as those of rare targets are.</source>
<translation>Eine von zehn Proben ist die, deren Spektrum allen LABELS am wenigsten gleicht, wie das seltener Ziele.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>By the strategy's score alone, as published: samples of one batch may repeat each other.</source>
<translation>Allein nach dem Wert der Strategie, wie veröffentlicht: Proben eines Stapels können einander wiederholen.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Points in the raster's CRS with rank, score, reason and the two best classes.</source>
<translation>Punkte im KBS des Rasters mit Rang, Wert, Grund und den zwei besten Klassen.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF. It needs labels.</source>
<translation>Ein Raster von 0 (sicher) bis 1 (lohnt das Labeln), als GeoTIFF. Es braucht Labels.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Number of samples</source>
<translation>Zahl der Proben</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>The share of the samples that is drawn by chance.</source>
<translation>Der Anteil der Proben, der zufällig gezogen wird.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>The uncertainty needs labels of at least two classes. Give LABELS, or leave UNCERTAINTY out.</source>
<translation>Die Unsicherheit braucht Labels von mindestens zwei Klassen. Geben Sie LABELS an, oder lassen Sie UNCERTAINTY weg.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Samples</source>
<translation>Proben</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Suggest tiles</source>
<translation>Kacheln vorschlagen</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Gives the tiles that teach the classifier most, as polygons, best first, each with the reason why and, once there are labels, with its predicted areas to be corrected. Answer a tile by its outline with the class of its ground and by the areas of other classes in it, all in one layer: the largest of LABELS count first, and what lies in them counts more. A tile in which nothing is to be found is its outline alone. Then run this again with the labels; a tile of which half has an answer is not asked about again.</source>
<translation>Gibt die Kacheln, die den Klassifikator am meisten lehren, als Polygone, die besten zuerst, jede mit dem Grund und, sobald es Labels gibt, mit ihren vorhergesagten Flächen zum Berichtigen. Beantworten Sie eine Kachel durch ihren Umriss mit der Klasse ihres Bodens und durch die Flächen anderer Klassen darin, alles in einem Layer: Die größten von LABELS zählen zuerst, und was in ihnen liegt, zählt mehr. Eine Kachel, in der nichts zu finden ist, ist nur ihr Umriss. Dann starten Sie dies noch einmal mit den Labels; nach einer Kachel, von der die Hälfte eine Antwort hat, wird nicht noch einmal gefragt.</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>How many tiles to suggest.</source>
<translation>Wie viele Kacheln vorgeschlagen werden.</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Outlines in the raster's CRS with rank, score, reason and the two best classes.</source>
<translation>Umrisse im KBS des Rasters mit Rang, Wert, Grund und den zwei besten Klassen.</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>The areas in each tile that seem to be of another class than most of it, with class and rank.</source>
<translation>Die Flächen in jeder Kachel, die von anderer Klasse zu sein scheinen als das meiste von ihr, mit Klasse und Rang.</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Number of tiles</source>
<translation>Zahl der Kacheln</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Predicted areas</source>
<translation>Vorhergesagte Flächen</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>How far neighbouring tiles overlap.</source>
<translation>Wie weit sich benachbarte Kacheln überlappen.</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>The share of the questions that is drawn by chance, against being wrong in a consistent way.</source>
<translation>Der Anteil der Fragen, der zufällig gezogen wird, gegen einen durchgehenden Irrtum.</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>Size of tiles (pixels)</source>
<translation>Größe der Kacheln (Pixel)</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>The side of a tile.</source>
<translation>Die Seitenlänge einer Kachel.</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>From pixels' scores to a tile's</source>
<translation>Von den Werten der Pixel zu dem einer Kachel</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>Share drawn by chance</source>
<translation>Zufällig gezogener Anteil</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Train classifier</source>
<translation>Klassifikator trainieren</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Learns classes from labels and keeps them in a model file, which classifies this raster and others of the same bands. It needs labels of at least two classes.</source>
<translation>Lernt Klassen aus Labels und bewahrt sie in einer Modelldatei auf, die dieses Raster und andere mit denselben Kanälen klassifiziert. Es braucht Labels von mindestens zwei Klassen.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>What the model is, its bands and classes, as a STAC item of the extension MLM (.json), for catalogues.</source>
<translation>Was das Modell ist, seine Kanäle und Klassen, als STAC-Item der Erweiterung MLM (.json), für Kataloge.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>The model file to write (.hsimodel).</source>
<translation>Die zu schreibende Modelldatei (.hsimodel).</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>STAC item</source>
<translation>STAC-Item</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Description of the model</source>
<translation>Beschreibung des Modells</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>{} is written as JSON only. Give it a name that ends in .json.</source>
<translation>{} wird nur als JSON geschrieben. Geben Sie einen Namen, der auf .json endet.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>{} labelled pixels of the classes {}.</source>
<translation>{} gelabelte Pixel der Klassen {}.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Smoothing of its maps: {}.</source>
<translation>Glättung seiner Karten: {}.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>SHA-256 of what the model learnt: {}.</source>
<translation>SHA-256 dessen, was das Modell gelernt hat: {}.</translation>
</message>
<message>
<location filename="../../algorithms/trainsegmenter.py"/>
<source>Train segmenter</source>
<translation>Segmentierer trainieren</translation>
</message>
<message>
<location filename="../../algorithms/trainsegmenter.py"/>
<source>Trains U-Net or DeepLab, for two dates in their Siamese form, on areas labelled in full and keeps it in a model file for Segment raster and Detect changes. Areas may be drawn in others: the largest of LABELS count first, and what lies in them counts more, so that a tile marked with the class of its ground and the areas drawn in it go together. It needs labels of at least two classes, and best a GPU.</source>
<translation>Trainiert U-Net oder DeepLab, für zwei Zeitpunkte in siamesischer Form, mit vollständig gelabelten Flächen und bewahrt das Ergebnis in einer Modelldatei für Raster segmentieren und Änderungen erkennen auf. Flächen dürfen in anderen liegen: Die größten von LABELS zählen zuerst, und was in ihnen liegt, zählt mehr, sodass eine Kachel mit der Klasse ihres Bodens und die darin gezeichneten Flächen zusammengehören. Es braucht Labels von mindestens zwei Klassen und am besten eine GPU.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The probability of the class shown</source>
<translation>Die Wahrscheinlichkeit der gezeigten Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>From 0 (sure) to 1 (worth labelling)</source>
<translation>Von 0 (sicher) bis 1 (lohnt das Labeln)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>One band of probabilities a class</source>
<translation>Je Klasse ein Kanal mit Wahrscheinlichkeiten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The probability of the class changed, else of the last one</source>
<translation>Die Wahrscheinlichkeit der geänderten Klasse, sonst der letzten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet121: the paper's choice</source>
<translation>DenseNet121: die Wahl des Artikels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet169: deeper</source>
<translation>DenseNet169: tiefer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet201: deepest of its family, twice the time</source>
<translation>DenseNet201: das tiefste seiner Familie, doppelte Zeit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet18: the fastest with a loss head</source>
<translation>ResNet18: das schnellste mit Verlust-Kopf</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet34: deeper</source>
<translation>ResNet34: tiefer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet50: with bottlenecks</source>
<translation>ResNet50: mit Engpässen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet101: deeper</source>
<translation>ResNet101: tiefer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet152: deepest of its family</source>
<translation>ResNet152: das tiefste seiner Familie</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>VGG16: for whole tiles of one class</source>
<translation>VGG16: für ganze Kacheln einer Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>LeNet: a small network to compare with</source>
<translation>LeNet: ein kleines Netz zum Vergleichen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>1-D CNN: the spectrum alone</source>
<translation>1-D-CNN: nur das Spektrum</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet18: the fastest</source>
<translation>ResNet18: der schnellste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet34: the usual one for change detection</source>
<translation>ResNet34: der übliche für Änderungserkennung</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet101: deepest</source>
<translation>ResNet101: der tiefste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet121: few parameters, slow</source>
<translation>DenseNet121: wenige Parameter, langsam</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Labels alone</source>
<translation>Nur Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Mean teacher: unlabelled pixels must look alike to the network and to its running mean</source>
<translation>Mean Teacher: Pixel ohne Label müssen für das Netz und sein laufendes Mittel gleich aussehen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>S4GAN: a discriminator tells which guesses on unlabelled tiles may teach</source>
<translation>S4GAN: Ein Diskriminator sagt, welche Vermutungen auf Kacheln ohne Label lehren dürfen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Quick: few epochs from the start</source>
<translation>Schnell: wenige Epochen von vorn</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Warm: goes on from the round before</source>
<translation>Warm: geht von der Runde davor weiter</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Paper: 200 epochs at full resolution, for a GPU</source>
<translation>Artikel: 200 Epochen in voller Auflösung, für eine GPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Adam</source>
<translation>Adam</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SGD with momentum; of U-Net and DeepLab with weight decay, a poly schedule and a faster last layer</source>
<translation>SGD mit Momentum; bei U-Net und DeepLab mit Weight Decay, Poly-Lernrate und schnellerer letzter Schicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>One learner</source>
<translation>Ein Klassifikator</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Ensemble: several learners, the surest measure of doubt, several times the time</source>
<translation>Ensemble: mehrere Klassifikatoren, das sicherste Maß des Zweifels, mehrfache Zeit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Monte-Carlo dropout: one network, several passes</source>
<translation>Monte-Carlo-Dropout: ein Netz, mehrere Durchläufe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Monte-Carlo batch norm: one network, several batch statistics</source>
<translation>Monte-Carlo-Batch-Norm: ein Netz, mehrere Batch-Statistiken</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>As held-out labels say, or the model</source>
<translation>Wie es zurückgehaltene Labels oder das Modell sagen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>None: fine mixtures, rare targets</source>
<translation>Keine: feine Mischungen, seltene Ziele</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Weak: borders a little straighter</source>
<translation>Schwach: Grenzen etwas gerader</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Strong: large fields</source>
<translation>Stark: große Felder</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Where the map itself parts (Otsu)</source>
<translation>Wo die Karte selbst sich teilt (Otsu)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The likeliest class</source>
<translation>Die wahrscheinlichste Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Pixels</source>
<translation>Pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Tiles: outline what is there, then say what the rest is</source>
<translation>Kacheln: umreißen, was da ist, dann sagen, was der Rest ist</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Whole tiles: one class each</source>
<translation>Ganze Kacheln: je eine Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Meadow</source>
<translation>Wiese</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Winter wheat</source>
<translation>Weizen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Forest</source>
<translation>Wald</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Stubble</source>
<translation>Stoppeln</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Clay soil</source>
<translation>Tonboden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Loam</source>
<translation>Lehm</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Asphalt</source>
<translation>Asphalt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Concrete</source>
<translation>Beton</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Tiled roof</source>
<translation>Ziegeldach</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Water</source>
<translation>Wasser</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Stratified: at random in each class of the map</source>
<translation>Geschichtet nach Kartenklassen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Simple: at random in the whole map</source>
<translation>Einfach: zufällig in der ganzen Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Systematic: a grid over the whole map, from a random start</source>
<translation>Systematisch: ein Gitter über die ganze Karte, mit zufälligem Anfang</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Average producer's accuracy</source>
<translation>Mittlere Produzentengenauigkeit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>User's accuracy</source>
<translation>Nutzergenauigkeit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Producer's accuracy</source>
<translation>Produzentengenauigkeit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>F1</source>
<translation>F1</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Precision</source>
<translation>Präzision</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Recall</source>
<translation>Sensitivität (Recall)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Area under the ROC curve</source>
<translation>Fläche unter der ROC-Kurve</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Average precision</source>
<translation>Mittlere Präzision</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Mean intersection over union</source>
<translation>Mittlere Intersection over Union</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Frequency-weighted intersection over union</source>
<translation>Häufigkeitsgewichtete Intersection over Union</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Mean</source>
<translation>Mittel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Sum: larger tiles count more</source>
<translation>Summe: Größere Kacheln zählen mehr</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Trimmed mean: without the lowest and highest 5 %</source>
<translation>Getrimmtes Mittel: ohne die niedrigsten und höchsten 5 %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Literature: all labelled pixels may be asked about, the others are the test; rewards position</source>
<translation>Literatur: Nach allen gelabelten Pixeln darf gefragt werden, die anderen sind der Test; belohnt die Lage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Block: half of the blocks of the scene may be asked about, the other half is the test</source>
<translation>Block: Nach der Hälfte der Blöcke der Szene darf gefragt werden, die andere Hälfte ist der Test</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Scene: any pixel may be asked about, unlabelled ground is answered don't know</source>
<translation>Szene: Nach jedem Pixel darf gefragt werden, Boden ohne Label wird mit weiß nicht beantwortet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Tiles: half of the blocks of tiles or of the images may be asked about, some choose a threshold, the others are the test</source>
<translation>Kacheln: Nach der Hälfte der Blöcke von Kacheln oder der Bilder darf gefragt werden, einige wählen einen Schwellenwert, die anderen sind der Test</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Coordinates: nearest label on the map, the control that never sees the image</source>
<translation>Koordinaten: nächstes Label auf der Karte, die Kontrolle, die das Bild nie sieht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{} is a check sample: its points judge the map, and what they taught could not judge it any more. Choose other labels.</source>
<translation>{} ist eine Prüfstichprobe: Ihre Punkte beurteilen die Karte, und was sie lehrten, könnte sie nicht mehr beurteilen. Wählen Sie andere Labels.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>en</source>
<translation>de</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{low} to {high}</source>
<translation>{low} bis {high}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{figure} (95 % interval {interval} %)</source>
<translation>{figure} (95-%-Intervall {interval} %)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Overall accuracy {overall}, by a check sample of {points} labelled points.</source>
<translation>Gesamtgenauigkeit {overall}, nach einer Prüfstichprobe von {points} gelabelten Punkten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>That is {points} points of a hundred ({interval}) in comparison with the other map on the same points.</source>
<translation>Das sind {points} Prozentpunkte ({interval}) im Vergleich mit der anderen Karte an denselben Punkten.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Overall accuracy {overall}, average producer's accuracy {average}, on {pixels} pixels of {areas} labelled areas that were held out.</source>
<translation>Gesamtgenauigkeit {overall}, mittlere Produzentengenauigkeit {average}, auf {pixels} Pixeln von {areas} gelabelten Flächen, die zurückgehalten wurden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>These areas were drawn by chance, class by class, and not taught. The interval takes each of them for one draw, for its pixels are alike; of a large one at most 1000 count. It tells of ground like the labelled areas: where those were not drawn at random over the map, a check sample tells more.</source>
<translation>Diese Flächen wurden Klasse für Klasse durch Zufall gezogen und nicht gelehrt. Das Intervall nimmt jede von ihnen als eine Ziehung, denn ihre Pixel sind sich ähnlich; von einer großen zählen höchstens 1000. Es gilt für Gelände wie das der gelabelten Flächen: Wo diese nicht zufällig über die Karte verteilt sind, sagt eine Prüfstichprobe mehr.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Overall accuracy {overall}, average producer's accuracy {average}, on {pixels} pixels of the reference that were not asked.</source>
<translation>Gesamtgenauigkeit {overall}, mittlere Produzentengenauigkeit {average}, auf {pixels} Pixeln der Referenz, nach denen nicht gefragt wurde.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The labels were chosen by a query strategy, so how well the map fits them says nothing about its accuracy. The figures here compare the map with the other pixels of the reference, those that were never asked; its classes are those of the map of the same name, or else of the same number. Pixels beside a label are among them: on ground far from every label the map may be worse.</source>
<translation>Die Labels wurden von einer Fragestrategie ausgesucht; wie gut die Karte zu ihnen passt, sagt deshalb nichts über ihre Genauigkeit. Die Zahlen hier vergleichen die Karte mit den anderen Pixeln der Referenz, nach denen nie gefragt wurde; deren Klassen sind die gleichnamigen der Karte, sonst die mit derselben Nummer. Pixel neben einem Label gehören dazu: Auf Gelände fern von allen Labels kann die Karte schlechter sein.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>How accurate this map is has not been measured: the labels were chosen by a query strategy, so how well the map fits them says nothing about it. Draw check sample and Assess map in the Processing Toolbox measure it, or export again with a reference map of pixels that were not labelled.</source>
<translation>Wie genau diese Karte ist, wurde nicht gemessen: Die Labels wurden von einer Fragestrategie ausgesucht; wie gut die Karte zu ihnen passt, sagt deshalb nichts darüber. Prüfstichprobe ziehen und Karte beurteilen in der Werkzeugkiste messen es, oder ein neuer Export mit einer Referenzkarte von Pixeln, die nicht gelabelt wurden.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Pixels on the map</source>
<translation>Pixel auf der Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Share, %</source>
<translation>Anteil, %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Hectares</source>
<translation>Hektar</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Rounds</source>
<translation>Runden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Class answers</source>
<translation>Antworten mit Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Don't-knows</source>
<translation>Weiß nicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Seconds</source>
<translation>Sekunden</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Seconds: choosing the questions and making the map.</source>
<translation>Sekunden: für die Wahl der Fragen und die Karte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Overall accuracy over class answers</source>
<translation>Gesamtgenauigkeit nach Antworten mit Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>class answers</source>
<translation>Antworten mit Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Learning curve: overall accuracy by the reference</source>
<translation>Lernkurve: Gesamtgenauigkeit nach der Referenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{points} points, drawn at random in each stratum. If the accuracy is {accuracy}, the overall accuracy will be known to about {half_width} points of a hundred either way, that of each class to what the last column says.</source>
<translation>{points} Punkte, in jeder Schicht zufällig gezogen. Wenn die Genauigkeit {accuracy} beträgt, wird die Gesamtgenauigkeit auf etwa {half_width} Prozentpunkte nach beiden Seiten bekannt sein, die jeder Klasse so genau, wie die letzte Spalte sagt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Stratum</source>
<translation>Schicht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Points</source>
<translation>Punkte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Half interval, %</source>
<translation>Halbes Intervall, %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy and area of each class</source>
<translation>Genauigkeit und Fläche jeder Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Points counted: {points}; left without a class (don't know, or a mixed pixel): {unlabelled}.</source>
<translation>Gezählte Punkte: {points}; ohne Klasse geblieben (weiß nicht oder Mischpixel): {unlabelled}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Per cent, each with its 95 % interval below it.</source>
<translation>In Prozent, darunter jeweils das 95-%-Intervall.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Per cent and hectares, each with its 95 % interval below it.</source>
<translation>In Prozent und Hektar, darunter jeweils das 95-%-Intervall.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Points: true, mapped</source>
<translation>Punkte: wahr, kartiert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Share on the map</source>
<translation>Anteil auf der Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>True share</source>
<translation>Wahrer Anteil</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>True area, ha</source>
<translation>Wahre Fläche, ha</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>User's accuracy: the share of what the map shows as the class that is right. Producer's accuracy: the share of the class that the map found. Each point counts by the area that it stands for (Olofsson et al. 2014, Stehman 2014). Intervals are Wilson's, of as many points as the variance amounts to; where all points agree they have a width, too.</source>
<translation>Nutzergenauigkeit: der Anteil dessen, was die Karte als die Klasse zeigt, der richtig ist. Produzentengenauigkeit: der Anteil der Klasse, den die Karte gefunden hat. Jeder Punkt zählt nach der Fläche, für die er steht (Olofsson et al. 2014, Stehman 2014). Die Intervalle sind die von Wilson, aus so vielen Punkten, wie es der Varianz entspricht; auch wo alle Punkte übereinstimmen, haben sie eine Breite.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Kappa is not told: what agrees by chance is no concern of a user of the map, and it follows overall accuracy closely (Stehman and Foody 2019).</source>
<translation>Kappa wird nicht genannt: Was zufällig übereinstimmt, ist für Nutzer der Karte ohne Belang, und es folgt der Gesamtgenauigkeit eng (Stehman und Foody 2019).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Kappa is {kappa}, told because it was asked for: what agrees by chance is no concern of a user of the map, and it follows overall accuracy closely (Stehman and Foody 2019).</source>
<translation>Kappa ist {kappa}, genannt, weil danach gefragt wurde: Was zufällig übereinstimmt, ist für Nutzer der Karte ohne Belang, und es folgt der Gesamtgenauigkeit eng (Stehman und Foody 2019).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Error matrix in points</source>
<translation>Fehlermatrix in Punkten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Each row is a class of the REFERENCE (the labelled points), each column a class of the map.</source>
<translation>Jede Zeile ist eine Klasse der REFERENZ (der gelabelten Punkte), jede Spalte eine Klasse der Karte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Error matrix in per cent of the area</source>
<translation>Fehlermatrix in Prozent der Fläche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>CLASS MAP</source>
<translation>KLASSENKARTE</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>REFERENCE</source>
<translation>REFERENZ</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Total in the sample</source>
<translation>Summe in der Stichprobe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Total in the map</source>
<translation>Summe in der Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Calibration</source>
<translation>Kalibrierung</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Expected calibration error: {error}, the mean distance between the confidence of the map and how often it is right. Below the line the map is surer than it may be.</source>
<translation>Erwarteter Kalibrierungsfehler: {error}, der mittlere Abstand zwischen der Konfidenz der Karte und dem, wie oft sie recht hat. Unter der Linie ist die Karte sicherer, als sie sein darf.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>At a temperature of {temperature}, by which the log odds of the confidence are divided, it fits these points best. The error is then {error}, on points left out of the fit, a tenth at a time. The scaled confidence was written beside the map.</source>
<translation>Mit einer Temperatur von {temperature}, durch die der Logit der Konfidenz geteilt wird, passt sie am besten zu diesen Punkten. Der Fehler ist dann {error}, an Punkten, die bei der Anpassung ausgelassen wurden, je ein Zehntel. Die skalierte Konfidenz wurde neben die Karte geschrieben.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy over confidence</source>
<translation>Genauigkeit nach Konfidenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>confidence</source>
<translation>Konfidenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{points} points</source>
<translation>{points} Punkte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Reliability: how often the map is right, by its confidence, with 95 % intervals</source>
<translation>Zuverlässigkeit: wie oft die Karte recht hat, nach ihrer Konfidenz, mit 95-%-Intervallen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy far from labels</source>
<translation>Genauigkeit fern von Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>A map is often better beside its labels than elsewhere. A third of the check points lies in each part.</source>
<translation>Eine Karte ist neben ihren Labels oft besser als anderswo. In jedem Teil liegt ein Drittel der Prüfpunkte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Pixels to the nearest label</source>
<translation>Pixel bis zum nächsten Label</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy, %</source>
<translation>Genauigkeit, %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Confusion matrix</source>
<translation>Konfusionsmatrix</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Pixels. Each row is a class of the REFERENCE, each column a class of the map.</source>
<translation>Pixel. Jede Zeile ist eine Klasse der REFERENZ, jede Spalte eine Klasse der Karte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Total in the reference</source>
<translation>Summe in der Referenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy of each class</source>
<translation>Genauigkeit jeder Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Reference pixels</source>
<translation>Pixel der Referenz</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Producer's accuracy: the share of the reference's pixels of the class that the map found. User's accuracy: the share of the map's pixels of the class that are right.</source>
<translation>Produzentengenauigkeit: der Anteil der Pixel der Klasse in der Referenz, den die Karte gefunden hat. Nutzergenauigkeit: der Anteil der Pixel der Klasse auf der Karte, der richtig ist.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>All pixels of the reference were compared, so there is no interval.</source>
<translation>Alle Pixel der Referenz wurden verglichen, deshalb gibt es kein Intervall.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>How it was made</source>
<translation>Wie die Karte entstand</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Written</source>
<translation>Geschrieben</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Version</source>
<translation>Version</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Libraries</source>
<translation>Bibliotheken</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SHA-256 of the class map</source>
<translation>SHA-256 der Klassenkarte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SHA-256 of what the model learnt</source>
<translation>SHA-256 dessen, was das Modell gelernt hat</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Bands used</source>
<translation>Benutzte Kanäle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Share of the answers held out</source>
<translation>Anteil der zurückgehaltenen Antworten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Device</source>
<translation>Gerät</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Session file</source>
<translation>Sitzungsdatei</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Seed of the check sample</source>
<translation>Startwert der Prüfstichprobe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Points of its strata</source>
<translation>Punkte ihrer Schichten</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Other map</source>
<translation>Andere Karte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Spectral-spatial kernel learner: seconds a round, good from ten labels on</source>
<translation>Spektral-räumlicher Kernel-Klassifikator: Sekunden je Runde, gut ab zehn Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Dense network: learns texture, seconds a round, from about sixty labels on</source>
<translation>Dense-Netz: lernt Textur, Sekunden je Runde, ab etwa sechzig Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Patch network: DenseNet and others on 32 x 32 pixels, wants a GPU and hundreds of labels</source>
<translation>Patch-Netz: DenseNet und andere auf 32 x 32 Pixeln, braucht eine GPU und Hunderte von Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>U-Net: sharp borders from whole tiles labelled; for two dates its Siamese form. Wants a GPU</source>
<translation>U-Net: scharfe Grenzen aus ganz gelabelten Kacheln; für zwei Zeitpunkte in siamesischer Form. Braucht eine GPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DeepLab: wide surroundings from whole tiles labelled. Wants a GPU</source>
<translation>DeepLab: weite Umgebung aus ganz gelabelten Kacheln. Braucht eine GPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Morphological profile and SVM: the classical baseline</source>
<translation>Morphologisches Profil und SVM: der klassische Vergleich</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SVM on the spectrum alone: where the surroundings mislead</source>
<translation>SVM nur auf dem Spektrum: wo die Umgebung in die Irre führt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Integrated variance reduction: fewest labels, explores and refines</source>
<translation>Integrierte Varianzminderung: die wenigsten Labels, erkundet und verfeinert</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Margin: pixels torn between two classes</source>
<translation>Margin: Pixel zwischen zwei Klassen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Entropy: pixels torn between many classes</source>
<translation>Entropie: Pixel zwischen vielen Klassen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Least confidence: pixels whose best class is weak</source>
<translation>Geringste Konfidenz: Pixel, deren beste Klasse schwach ist</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Random: the baseline to compare with</source>
<translation>Zufällig: die Grundlinie zum Vergleich</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Margin of Monte-Carlo passes: steadier than of one</source>
<translation>Margin von Monte-Carlo-Durchläufen: stetiger als von einem</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Entropy of Monte-Carlo passes: steadier than of one</source>
<translation>Entropie von Monte-Carlo-Durchläufen: stetiger als von einem</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Least confidence of Monte-Carlo passes: steadier than of one</source>
<translation>Geringste Konfidenz von Monte-Carlo-Durchläufen: stetiger als von einem</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>BALD: pixels on which Monte-Carlo passes disagree, not those that are mixed anyway</source>
<translation>BALD: Pixel, über die Monte-Carlo-Durchläufe uneins sind, nicht solche, die ohnehin gemischt sind</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Committee variance: pixels on which the members differ most</source>
<translation>Varianz des Komitees: Pixel, bei denen die Mitglieder am meisten abweichen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Committee entropy: pixels torn between classes for the committee as a whole</source>
<translation>Entropie des Komitees: Pixel zwischen Klassen für das Komitee als Ganzes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Committee BALD: pixels on which sure members disagree</source>
<translation>BALD des Komitees: Pixel, über die sichere Mitglieder uneins sind</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Predicted loss: pixels on which the network expects to err (the paper's strategy)</source>
<translation>Vorhergesagter Verlust: Pixel, bei denen das Netz einen Irrtum erwartet (die Strategie des Artikels)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Adversarial BIM: pixels that small steps turn into another class</source>
<translation>Adversarial BIM: Pixel, die kleine Schritte zu einer anderen Klasse machen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Adversarial DeepFool: pixels nearest a class border</source>
<translation>Adversarial DeepFool: Pixel, die einer Klassengrenze am nächsten liegen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>k-means: typical pixels of clusters, whatever the classes</source>
<translation>k-means: typische Pixel von Clustern, gleich welcher Klasse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>k-centre: pixels farthest from all labelled ones, outliers too</source>
<translation>k-centre: Pixel, die am weitesten von allen gelabelten entfernt sind, auch Ausreißer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>BADGE: doubtful and unlike each other, for large batches</source>
<translation>BADGE: zweifelhaft und einander unähnlich, für große Stapel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>TypiClust: typical pixels of clusters without labels, for few labels</source>
<translation>TypiClust: typische Pixel von Clustern ohne Labels, für wenige Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ProbCover: covers the dense regions, for few labels</source>
<translation>ProbCover: deckt die dichten Bereiche ab, für wenige Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Variance reduction: typical pixels that cover the scene</source>
<translation>Varianzminderung: typische Pixel, die die Szene abdecken</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>k-means: the pixel nearest each cluster centre</source>
<translation>k-means: das Pixel, das jeder Clustermitte am nächsten liegt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Farthest point: the most different spectra, outliers too</source>
<translation>Fernster Punkt: die verschiedensten Spektren, auch Ausreißer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Random</source>
<translation>Zufällig</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Balanced random: by chance, the same number from each cluster of spectra</source>
<translation>Ausgewogen zufällig: zufällig, gleich viele aus jedem Cluster von Spektren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Gaussian mixture: the pixel likeliest under each component</source>
<translation>Gaußsche Mischung: das Pixel, das unter jeder Komponente am wahrscheinlichsten ist</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>TypiClust: the most typical pixel of each cluster</source>
<translation>TypiClust: das typischste Pixel jedes Clusters</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Active densely connected network: 160 random labels, then 32 rounds of 10 by predicted loss; days on a CPU</source>
<translation>Active densely connected network: 160 zufällige Labels, dann 32 Runden mit 10 nach vorhergesagtem Verlust; Tage auf einer CPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Change detection with a Siamese U-Net: 50 tiles, then 10 rounds of 100, ensembles and Monte-Carlo batch norm; wants a GPU and ImageNet weights</source>
<translation>Änderungserkennung mit siamesischem U-Net: 50 Kacheln, dann 10 Runden mit 100, Ensembles und Monte-Carlo-Batch-Norm; braucht eine GPU und ImageNet-Gewichte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Scene classification of Sentinel-2: 32 images, then 10 rounds of 32; ResNet18, 15 epochs, seeds 1 to 10; hours on a CPU</source>
<translation>Szenenklassifikation von Sentinel-2: 32 Bilder, dann 10 Runden mit 32; ResNet18, 15 Epochen, Startwerte 1 bis 10; Stunden auf einer CPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Segmentation of Sentinel-2: 32 tiles, then 10 rounds of 32; U-Net on ResNet50, dropout .5, seeds 1 to 10; wants a GPU</source>
<translation>Segmentierung von Sentinel-2: 32 Kacheln, dann 10 Runden mit 32; U-Net auf ResNet50, Dropout 0,5, Startwerte 1 bis 10; braucht eine GPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Semi-supervised segmentation in two stages: a classifier chooses 2 % of the tiles, S4GAN learns them and the rest; wants a GPU and ImageNet weights</source>
<translation>Halbüberwachte Segmentierung in zwei Stufen: Ein Klassifikator wählt 2 % der Kacheln, S4GAN lernt sie und den Rest; braucht eine GPU und ImageNet-Gewichte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Drawn by chance</source>
<translation>Zufällig gezogen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The opinions of the committee differ</source>
<translation>Die Meinungen des Komitees gehen auseinander</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The network expects to err here</source>
<translation>Das Netz erwartet, sich hier zu irren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Of the most doubtful pixels, little would turn it into another class</source>
<translation>Von den zweifelhaftesten Pixeln würde wenig dieses zu einer anderen Klasse machen</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of a cluster of pixels</source>
<translation>Typisch für einen Cluster von Pixeln</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Doubtful, and unlike the other questions</source>
<translation>Zweifelhaft und den anderen Fragen unähnlich</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of a cluster without labels</source>
<translation>Typisch für einen Cluster ohne Labels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Like many pixels that no label stands for</source>
<translation>Wie viele Pixel, für die kein Label steht</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of much of the scene</source>
<translation>Typisch für viel von der Szene</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of a cluster of spectra</source>
<translation>Typisch für einen Cluster von Spektren</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Unlike the other first questions</source>
<translation>Den anderen ersten Fragen unähnlich</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Drawn by chance from a cluster of spectra</source>
<translation>Zufällig aus einem Cluster von Spektren gezogen</translation>
</message>
</context>
</TS>
