<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>HsiActive</name>
<message>
<location filename="../../hsi_active_qgis/client/environment.py"/>
<source>The engine is not installed: choose Plugins &gt; HSI Active &gt; Engine...</source>
<translation>Le moteur n'est pas installé : choisissez Extensions &gt; HSI Active &gt; Moteur...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>The field {} is true or false. Choose a field with class names or whole numbers.</source>
<translation>Le champ {} est vrai ou faux. Choisissez un champ de noms de classes ou de nombres entiers.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>{} features of {} lie where the raster's CRS does not reach and were left out.</source>
<translation>{} entités de {} se trouvent là où le SCR du raster ne s'étend pas et ont été ignorées.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>The raster has no CRS: the coordinates of {} are taken as they are.</source>
<translation>Le raster n'a pas de SCR : les coordonnées de {} sont prises telles quelles.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>{} in the field {} is no class. Use names or whole numbers.</source>
<translation>{} dans le champ {} n'est pas une classe. Utilisez des noms ou des nombres entiers.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>The layer {} has no CRS: its coordinates are taken as those of the raster.</source>
<translation>La couche {} n'a pas de SCR : ses coordonnées sont prises comme celles du raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/geometries.py"/>
<source>{} features of {} have no geometry and were left out.</source>
<translation>{} entités de {} n'ont pas de géométrie et ont été ignorées.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The last word was: {}</source>
<translation>Le dernier message était : {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The disk is full. Free some space, or choose a folder on another disk under Settings &gt; Options &gt; HSI Active, and try again.</source>
<translation>Le disque est plein. Libérez de la place, ou choisissez un dossier sur un autre disque sous Préférences &gt; Options &gt; HSI Active, et réessayez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The path is too long for Windows. Choose a shorter folder, such as C:\hsi, under Settings &gt; Options &gt; HSI Active.</source>
<translation>Le chemin est trop long pour Windows. Choisissez un dossier plus court, comme C:\hsi, sous Préférences &gt; Options &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The folder is read-only. Choose another folder under Settings &gt; Options &gt; HSI Active.</source>
<translation>Le dossier est en lecture seule. Choisissez-en un autre sous Préférences &gt; Options &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>Another program holds a file: a second QGIS, or a virus scanner. Close the other QGIS, or ask for an exception for the folder, and try again.</source>
<translation>Un autre programme retient un fichier : un second QGIS, ou un antivirus. Fermez l'autre QGIS, ou demandez une exception pour le dossier, et réessayez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>Windows refuses the access, often for a virus scanner that holds a new file. Try again; if it stays so, ask for an exception for the folder.</source>
<translation>Windows refuse l'accès, souvent à cause d'un antivirus qui retient un nouveau fichier. Réessayez ; si cela persiste, demandez une exception pour le dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The folder cannot be written. Choose another folder under Settings &gt; Options &gt; HSI Active.</source>
<translation>Le dossier n'est pas accessible en écriture. Choisissez-en un autre sous Préférences &gt; Options &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A file is where the folder should be. Choose another folder under Settings &gt; Options &gt; HSI Active.</source>
<translation>Un fichier se trouve là où devrait être le dossier. Choisissez un autre dossier sous Préférences &gt; Options &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The proxy refuses or is not reached. Check it under Settings &gt; Options &gt; Network, with user and password.</source>
<translation>Le proxy refuse ou n'est pas joignable. Vérifiez-le sous Préférences &gt; Options &gt; Réseau, avec utilisateur et mot de passe.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The secure connection is not trusted, perhaps for a proxy of your organisation. Ask for its certificate and add it under Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities.</source>
<translation>La connexion sécurisée n'est pas reconnue, peut-être à cause d'un proxy de votre organisation. Demandez son certificat et ajoutez-le sous Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats &gt; Autorités.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The driver of the GPU is too old for this build of torch. Update it, or choose the build for the CPU.</source>
<translation>Le pilote du GPU est trop ancien pour cette version de torch. Mettez-le à jour, ou choisissez la version pour CPU.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A library of Windows is missing: install the Microsoft Visual C++ Redistributable (https://aka.ms/vs/17/release/vc_redist.x64.exe), then check again.</source>
<translation>Une bibliothèque de Windows manque : installez Microsoft Visual C++ Redistributable (https://aka.ms/vs/17/release/vc_redist.x64.exe), puis vérifiez de nouveau.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>This Linux is too old for the engine, which needs glibc 2.28 (Debian 10, Ubuntu 20.04, RHEL 8 or newer).</source>
<translation>Ce Linux est trop ancien pour le moteur, qui demande glibc 2.28 (Debian 10, Ubuntu 20.04, RHEL 8 ou plus récent).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>There is no build for this machine, its Python or its system in the place that was asked. Choose another build of torch or, under Settings &gt; Options &gt; HSI Active, a Python that has the libraries.</source>
<translation>Il n'y a pas de version pour cet ordinateur, son Python ou son système à l'endroit demandé. Choisissez une autre version de torch ou, sous Préférences &gt; Options &gt; HSI Active, un Python qui a les bibliothèques.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A file came broken or changed on its way. Try again; if it stays so, tell those who run the index or the network.</source>
<translation>Un fichier est arrivé endommagé ou modifié en route. Réessayez ; si cela persiste, prévenez ceux qui gèrent l'index ou le réseau.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>There is no Python from 3.10 to 3.14. Put its archive into the folder of wheels, or choose an interpreter under Settings &gt; Options &gt; HSI Active.</source>
<translation>Il n'y a pas de Python de 3.10 à 3.14. Mettez son archive dans le dossier de wheels, ou choisissez un interpréteur sous Préférences &gt; Options &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>This Python lacks a library of the engine. Install the engine, or install resources/engine-requirements.txt of the plugin into that Python.</source>
<translation>Il manque à ce Python une bibliothèque du moteur. Installez le moteur, ou installez resources/engine-requirements.txt de l'extension dans ce Python.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>There is no connection to the network, or the index has another name. Check the network, or install from a folder of wheels (Settings &gt; Options &gt; HSI Active).</source>
<translation>Il n'y a pas de connexion au réseau, ou l'index a un autre nom. Vérifiez le réseau, ou installez depuis un dossier de wheels (Préférences &gt; Options &gt; HSI Active).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The package index or the folder of wheels does not have what is needed, or is not reached. Check its address under Settings &gt; Options &gt; HSI Active.</source>
<translation>L'index de paquets ou le dossier de wheels n'a pas ce qu'il faut, ou n'est pas joignable. Vérifiez son adresse sous Préférences &gt; Options &gt; HSI Active.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The engine's Python crashed when it was checked: this build of torch, the processor and the GPU's driver do not go together. Choose the build for the CPU, or update the driver.</source>
<translation>Le Python du moteur a planté pendant la vérification : cette version de torch, le processeur et le pilote du GPU ne vont pas ensemble. Choisissez la version pour CPU, ou mettez le pilote à jour.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>A library of the engine does not load: it is damaged, or another program's. Repair the engine.</source>
<translation>Une bibliothèque du moteur ne se charge pas : elle est endommagée, ou celle d'un autre programme. Réparez le moteur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/diagnosis.py"/>
<source>The program cannot be started: it is not there, or for another kind of machine. Repair the engine, or choose another Python.</source>
<translation>Le programme ne peut pas démarrer : il est absent, ou fait pour un autre type d'ordinateur. Réparez le moteur, ou choisissez un autre Python.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/installation.py"/>
<source>HSI Active: engine</source>
<translation>HSI Active : moteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/installation.py"/>
<source>Left out, for they would lead it elsewhere: {}</source>
<translation>Ignorés, car ils le mèneraient ailleurs : {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>The GPU of this Mac is taken if it computes rightly: the check tells.</source>
<translation>Le GPU de ce Mac est utilisé s'il calcule juste : la vérification le dira.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>For Macs with an Intel processor this torch is the last one.</source>
<translation>Pour les Mac à processeur Intel, ce torch est le dernier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>No NVIDIA GPU was found.</source>
<translation>Aucun GPU NVIDIA n'a été trouvé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/plan.py"/>
<source>the build of the package index</source>
<translation>la version de l'index de paquets</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>This fits the machine.</source>
<translation>Cela convient à cet ordinateur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The engine is installed.</source>
<translation>Le moteur est installé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The engine works.</source>
<translation>Le moteur fonctionne.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Removing the engine</source>
<translation>Suppression du moteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The engine is removed.</source>
<translation>Le moteur est supprimé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Removing the old engine</source>
<translation>Suppression de l'ancien moteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>The old engine is removed.</source>
<translation>L'ancien moteur est supprimé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Another QGIS installs the engine at the moment (process {} on {}). Wait for it, or close it.</source>
<translation>Un autre QGIS installe le moteur en ce moment (processus {} sur {}). Attendez-le, ou fermez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Looking for a GPU</source>
<translation>Recherche d'un GPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Asking for sizes</source>
<translation>Demande des tailles</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Checking the engine</source>
<translation>Vérification du moteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Ending what was left over</source>
<translation>Arrêt de ce qui restait</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Finding out what fits this machine</source>
<translation>Recherche de ce qui convient à cet ordinateur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Removing what is not used</source>
<translation>Suppression de ce qui n'est pas utilisé</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Making an environment</source>
<translation>Création d'un environnement</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Installing {} packages, {}</source>
<translation>Installation de {} paquets, {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Unpacking uv</source>
<translation>Décompression d'uv</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Fetching Python, {} MB</source>
<translation>Téléchargement de Python, {} Mo</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Cancelled. What was downloaded is kept: the next time goes on from there.</source>
<translation>Annulé. Ce qui a été téléchargé est gardé : la prochaine fois reprendra de là.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Asking the package index</source>
<translation>Interrogation de l'index de paquets</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/run.py"/>
<source>Fetching uv, {} MB</source>
<translation>Téléchargement d'uv, {} Mo</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/settings.py"/>
<source>the one that fits this machine's GPU, else the CPU</source>
<translation>celle qui convient au GPU de cet ordinateur, sinon CPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/settings.py"/>
<source>CPU only (the smallest)</source>
<translation>CPU seul (la plus petite)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/install/settings.py"/>
<source>the one that the package index or the folder of wheels has</source>
<translation>celle de l'index de paquets ou du dossier de wheels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>The engine's Python {python} does not work. {why} Plugins &gt; HSI Active &gt; Engine... checks and repairs it; see {path} and the tab HSI Active of QGIS's log messages.</source>
<translation>Le Python du moteur {python} ne fonctionne pas. {why} Extensions &gt; HSI Active &gt; Moteur... le vérifie et le répare ; voir {path} et l'onglet HSI Active du journal de QGIS.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It stopped before it was ready.</source>
<translation>Il s'est arrêté avant d'être prêt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It does not answer as the engine.</source>
<translation>Il ne répond pas comme le moteur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It cannot be started.</source>
<translation>Il ne peut pas démarrer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>It was not ready within {seconds} seconds.</source>
<translation>Il n'était pas prêt après {seconds} secondes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>QGIS and the engine are of different versions (protocol {ours} and {theirs}). Restart QGIS.</source>
<translation>QGIS et le moteur sont de versions différentes (protocole {ours} et {theirs}). Redémarrez QGIS.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/process.py"/>
<source>The engine's log {path} cannot be written ({why}). Check its folder.</source>
<translation>Le journal du moteur {path} ne peut pas être écrit ({why}). Vérifiez son dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>The engine stopped twice at this request. Try with less data; see {path} and the tab HSI Active of QGIS's log messages.</source>
<translation>Le moteur s'est arrêté deux fois à cette demande. Essayez avec moins de données ; voir {path} et l'onglet HSI Active du journal de QGIS.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>Starting the engine</source>
<translation>Démarrage du moteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>The talk with the engine broke off ({error}). Try again.</source>
<translation>L'échange avec le moteur s'est interrompu ({error}). Réessayez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/requests.py"/>
<source>The engine was closed. Load the plugin again.</source>
<translation>Le moteur a été fermé. Rechargez l'extension.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/client/tasks.py"/>
<source>The request failed ({error}). Try again.</source>
<translation>La demande a échoué ({error}). Réessayez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/__main__.py"/>
<source>The engine stopped.</source>
<translation>Le moteur s'est arrêté.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/accuracy.py"/>
<source>The reference has another number of rows or columns than the raster. Use one of its grid.</source>
<translation>La référence a un autre nombre de lignes ou de colonnes que le raster. Utilisez-en une de sa grille.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/accuracy.py"/>
<source>The reference lies on another grid than the raster. Use one of its grid.</source>
<translation>La référence est sur une autre grille que le raster. Utilisez-en une de sa grille.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/accuracy.py"/>
<source>The probabilities have another number of rows or columns than the raster. Map anew.</source>
<translation>Les probabilités ont un autre nombre de lignes ou de colonnes que le raster. Refaites la carte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>The other map has no class at {points}, which the difference leaves out.</source>
<translation>L'autre carte n'a pas de classe à {points}, que la différence ignore.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} point of the check sample lies</source>
<translation>{count} point de l'échantillon de vérification se trouve</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} points of the check sample lie</source>
<translation>{count} points de l'échantillon de vérification se trouvent</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{points} on ground that was taught, where a map is better than elsewhere, and did not count.</source>
<translation>{points} sur un terrain appris, où une carte est meilleure qu'ailleurs, et n'ont pas compté.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source> and fewer than {least} of {number} more classes</source>
<translation> et moins de {least} pour {number} autres classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>its accuracy</source>
<translation>son exactitude</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>their accuracies</source>
<translation>leurs exactitudes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{listed}{more}: treat {of_them} as a rough guess, or label more points there.</source>
<translation>{listed}{more} : prenez {of_them} pour une estimation grossière, ou étiquetez plus de points là.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} point</source>
<translation>{count} point</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} points</source>
<translation>{count} points</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{points} no class, or no class on the map, and did not count.</source>
<translation>{points} pas de classe, ou pas de classe sur la carte, et n'ont pas compté.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{share:.1%} of the map is in classes without a labelled point and is not judged.</source>
<translation>{share:.1%} de la carte est dans des classes sans point étiqueté et n'est pas évalué.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>All points are right, so all that is known is that the accuracy is above {least:.1%}.</source>
<translation>Tous les points sont justes, on sait donc seulement que l'exactitude dépasse {least:.1%}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{points} of {name}</source>
<translation>{points} de {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} point has</source>
<translation>{count} point n'a</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>{count} points have</source>
<translation>{count} points n'ont</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>No labelled point of the sample lies on a class of the map. Label the points first.</source>
<translation>Aucun point étiqueté de l'échantillon n'est sur une classe de la carte. Étiquetez d'abord les points.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>All labelled points of the sample were taught, too, so they cannot judge the map. Draw a new sample.</source>
<translation>Tous les points étiquetés de l'échantillon ont aussi servi à apprendre, ils ne peuvent donc évaluer la carte. Tirez un nouvel échantillon.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>The other map has no class at any labelled point. Choose one of the same place.</source>
<translation>L'autre carte n'a de classe à aucun point étiqueté. Choisissez-en une du même lieu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>A class of the sample has a single labelled point: plain intervals need two. Label more.</source>
<translation>Une classe de l'échantillon n'a qu'un point étiqueté : de simples intervalles en demandent deux. Étiquetez-en plus.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/area_adjusted.py"/>
<source>Scaling needs the confidence that was written with the map. Give it, too.</source>
<translation>Le calibrage demande la confiance écrite avec la carte. Donnez-la aussi.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>class {name} has {pixels}</source>
<translation>la classe {name} a {pixels}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>All pixels of a rare class are asked: {rare}.</source>
<translation>Tous les pixels d'une classe rare sont demandés : {rare}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{points} fewer than {least} to {short}: what is told of them will be a rough guess. {enough} points would be enough.</source>
<translation>{points} moins de {least} à {short} : ce qui en est dit sera une estimation grossière. {enough} points suffiraient.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} pixel</source>
<translation>{count} pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} pixels</source>
<translation>{count} pixels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} point gives</source>
<translation>{count} point donne</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/check_sample.py"/>
<source>{count} points give</source>
<translation>{count} points donnent</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/class_match.py"/>
<source>The map does not know {listed}: {total} of the reference that cannot be right. On the others the overall accuracy is {overall:.1%}.</source>
<translation>La carte ne connaît pas {listed} : {total} de la référence qui ne peuvent être justes. Sur les autres, l'exactitude globale est de {overall:.1%}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/class_match.py"/>
<source>The classes of the reference ({said}) are not those of the map ({names}), so no accuracy is told. Give the reference the map's class names, as categories or an attribute table, or the map its numbers.</source>
<translation>Les classes de la référence ({said}) ne sont pas celles de la carte ({names}), aucune exactitude n'est donc donnée. Donnez à la référence les noms de classes de la carte, comme catégories ou table attributaire, ou à la carte ses numéros.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>{answers} held out of {all}, to judge the map by.</source>
<translation>Mis de côté sur {all} pour évaluer la carte : {answers}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>Of {single} there is one area only, which is taught: nothing judges this class.</source>
<translation>De {single} il n'y a qu'une zone, qui sert à apprendre : rien n'évalue cette classe.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>{count} answer was</source>
<translation>{count} réponse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>{count} answers were</source>
<translation>{count} réponses</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>The map has no class {value}. Choose the map of these labels.</source>
<translation>La carte n'a pas de classe {value}. Choisissez la carte de ces étiquettes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/held_out.py"/>
<source>The map has another number of rows or columns than the raster. Map anew.</source>
<translation>La carte a un autre nombre de lignes ou de colonnes que le raster. Refaites la carte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/places.py"/>
<source>A point of the sample</source>
<translation>Un point de l'échantillon</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>Counting</source>
<translation>Comptage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The whole map</source>
<translation>Toute la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>{buffer} pixels around {name}</source>
<translation>{buffer} pixels autour de {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has no class {wanted} for the buffer to lie around. Name one of its classes.</source>
<translation>La carte n'a pas de classe {wanted} autour de laquelle placer le tampon. Nommez une de ses classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has no class anywhere. Choose a class map.</source>
<translation>La carte n'a de classe nulle part. Choisissez une carte de classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The map has no pixel of class {target}, around which the buffer was to lie.</source>
<translation>La carte n'a pas de pixel de la classe {target}, autour duquel placer le tampon.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/strata.py"/>
<source>The grid meets no pixel of the map. Ask for more points.</source>
<translation>La grille ne touche aucun pixel de la carte. Demandez plus de points.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/temperature.py"/>
<source>Writing the scaled confidence</source>
<translation>Écriture de la confiance calibrée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/thresholds.py"/>
<source>Give either a threshold or labels to choose it by, not both.</source>
<translation>Donnez soit un seuil, soit des étiquettes pour le choisir, pas les deux.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/thresholds.py"/>
<source>A threshold is chosen by pixels of the class "{name}" and by others, none of them taught. The validation labels do not hold both: draw more of them.</source>
<translation>Un seuil se choisit par des pixels de la classe « {name} » et par d'autres, aucun n'ayant servi à apprendre. Les étiquettes de validation n'ont pas les deux : dessinez-en plus.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>A label</source>
<translation>Une étiquette</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>All points with a confidence are right, or all are wrong, so no temperature fits: the confidence was not scaled.</source>
<translation>Tous les points avec une confiance sont justes, ou tous faux, aucune température ne convient donc : la confiance n'a pas été calibrée.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>Scaling does not help: on points left out of the fit the confidence is no nearer to how often the map is right. Use it as it is.</source>
<translation>Le calibrage n'aide pas : sur des points laissés hors de l'ajustement, la confiance n'est pas plus proche de la fréquence à laquelle la carte est juste. Utilisez-la telle quelle.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>The confidence does not run from 0 to 1 on the map. Choose the one made with it.</source>
<translation>La confiance ne va pas de 0 à 1 sur la carte. Choisissez celle faite avec elle.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/assessment/trust.py"/>
<source>The confidence lies on another grid than the map. Choose the one made with it.</source>
<translation>La confiance est sur une autre grille que la carte. Choisissez celle faite avec elle.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/cost.py"/>
<source>{count} run</source>
<translation>{count} essai</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/cost.py"/>
<source>{count} runs</source>
<translation>{count} essais</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/cost.py"/>
<source>The networks' {runs} will take about {total} one after the other ({why}).</source>
<translation>Pour les réseaux, {runs} prendront environ {total} l'un après l'autre ({why}).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>learner</source>
<translation>classifieur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>query strategy</source>
<translation>stratégie de questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>Left out {learner}: it asks about pixels only.</source>
<translation>{learner} ignoré : ne demande que des pixels.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>Left out {left}: {learner} does not know what they need.</source>
<translation>{left} ignorées : {learner} ne sait pas ce qu'elles demandent.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>None of the learners knows what the strategies need. Choose others.</source>
<translation>Aucun des classifieurs ne sait ce que demandent les stratégies. Choisissez-en d'autres.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>With `tiles` there is only the track "tiles". Leave the others out.</source>
<translation>Avec `tiles`, il n'y a que la piste « tiles ». Retirez les autres.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>There are at most {most} seeds. Give fewer.</source>
<translation>Il y a au plus {most} graines. Donnez-en moins.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>The seeds are how many there are, or whole numbers with commas between them. Correct them.</source>
<translation>Les graines sont leur nombre, ou des nombres entiers séparés par des virgules. Corrigez-les.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>There is no {kind} "{name}". Choose among {there_are}.</source>
<translation>Il n'y a pas de « {name} » ({kind}). Choisissez parmi {there_are}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>`{name}` is a share from 0 to below 1. Correct it.</source>
<translation>`{name}` est une part de 0 à moins de 1. Corrigez-la.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/options.py"/>
<source>The simulated analyst makes no errors in tiles. Leave `{name}` out.</source>
<translation>L'analyste simulé ne se trompe pas dans les tuiles. Retirez `{name}`.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/plan.py"/>
<source>Two stages ask about tiles to be outlined. Give `tiles`, as {"unit": "tile", "size": 64}.</source>
<translation>Deux étapes demandent des tuiles à délimiter. Donnez `tiles`, comme {"unit": "tile", "size": 64}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/players.py"/>
<source>Mapping</source>
<translation>Cartographie</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/report.py"/>
<source>{failures} of {runs} failed, the others are in {places}. See {file} there: {listed}</source>
<translation>{failures} sur {runs} ont échoué, les autres sont dans {places}. Voir {file} à cet endroit : {listed}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/report.py"/>
<source>The engine has no matplotlib, so there are tables but no figures. Install the engine again.</source>
<translation>Le moteur n'a pas matplotlib, il y a donc des tableaux mais pas de figures. Réinstallez le moteur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>The reference has fewer than two of the classes on valid pixels. Choose another one.</source>
<translation>La référence a moins de deux des classes sur des pixels valides. Choisissez-en une autre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>A scene needs its reference map. Give it as `reference`.</source>
<translation>Une scène demande sa carte de référence. Donnez-la comme `reference`.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>The classes are numbers of the reference with commas between them. Correct them.</source>
<translation>Les classes sont des numéros de la référence séparés par des virgules. Corrigez-les.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/scenes.py"/>
<source>Indian Pines comes with the Python library tensorly. Install it, or give a raster and its reference.</source>
<translation>Indian Pines vient avec la bibliothèque Python tensorly. Installez-la, ou donnez un raster et sa référence.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/stages.py"/>
<source>`ratio`, `alpha` and `beta` are each a share above 0 and up to 1. Correct them.</source>
<translation>`ratio`, `alpha` et `beta` sont chacun une part au-dessus de 0 et jusqu'à 1. Corrigez-les.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>{count} tile</source>
<translation>{count} tuile</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>{count} tiles</source>
<translation>{count} tuiles</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>The scene has fewer than three blocks of tiles. Use smaller tiles or more images.</source>
<translation>La scène a moins de trois blocs de tuiles. Utilisez des tuiles plus petites ou plus d'images.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tile_track.py"/>
<source>With seed {seed} fewer than two classes have {least} in both the pool and the test. Use another seed or smaller tiles.</source>
<translation>Avec la graine {seed}, moins de deux classes ont {least} dans le pool et dans le test. Utilisez une autre graine ou des tuiles plus petites.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tracks.py"/>
<source>There is no track "{track}". Choose one of {tracks}.</source>
<translation>Il n'y a pas de piste « {track} ». Choisissez l'une de {tracks}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tracks.py"/>
<source>The track tiles needs to know the size of a tile. Give `tiles`.</source>
<translation>La piste tiles doit connaître la taille d'une tuile. Donnez `tiles`.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/tracks.py"/>
<source>With seed {seed} fewer than two classes have {least} pixels in both halves of the blocks. Use another seed or the literature track.</source>
<translation>Avec la graine {seed}, moins de deux classes ont {least} pixels dans les deux moitiés des blocs. Utilisez une autre graine ou la piste literature.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/verb.py"/>
<source>Tables and figures</source>
<translation>Tableaux et figures</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/benchmark/verb.py"/>
<source>{finished} of {runs} were finished before.</source>
<translation>{finished} sur {runs} étaient déjà terminés.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>{count} thread</source>
<translation>{count} fil d'exécution</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>{count} threads</source>
<translation>{count} fils d'exécution</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>torch finds no usable CUDA device or driver</source>
<translation>torch ne trouve ni processeur CUDA utilisable ni pilote</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>the GPU ran out of memory</source>
<translation>le GPU a manqué de mémoire</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>HSI_ACTIVE_DEVICE asks for the CPU; {cores}</source>
<translation>HSI_ACTIVE_DEVICE demande le CPU ; {cores}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>this build of torch ({version}) has no CUDA</source>
<translation>cette version de torch ({version}) n'a pas CUDA</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>The GPU's memory was short: computed in smaller batches.</source>
<translation>La mémoire du GPU était juste : calcul en lots plus petits.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/device.py"/>
<source>The GPU's memory was too small: computed on the CPU.</source>
<translation>La mémoire du GPU était insuffisante : calcul sur le CPU.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The engine could not do this.</source>
<translation>Le moteur n'a pas pu faire cela.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>Cancelled.</source>
<translation>Annulé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The engine does not know this request: QGIS and the engine are of different versions. Restart QGIS.</source>
<translation>Le moteur ne connaît pas cette demande : QGIS et le moteur sont de versions différentes. Redémarrez QGIS.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>This is not a raster that GDAL can read. Choose a GeoTIFF, ENVI or other GDAL raster.</source>
<translation>Ce n'est pas un raster que GDAL peut lire. Choisissez un GeoTIFF, ENVI ou un autre raster de GDAL.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>At least two usable bands are needed. Choose more bands, or another raster.</source>
<translation>Il faut au moins deux bandes utilisables. Choisissez plus de bandes, ou un autre raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The raster has no valid pixel here: all is nodata or outside the mask. Check both.</source>
<translation>Le raster n'a pas de pixel valide ici : tout est nodata ou hors du masque. Vérifiez les deux.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>Label at least two classes before training.</source>
<translation>Étiquetez au moins deux classes avant l'entraînement.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>Class numbers must be whole numbers from 1 to 65535: 0 stands for nodata. Renumber the field.</source>
<translation>Les numéros de classe doivent être des nombres entiers de 1 à 65535 : 0 vaut nodata. Renumérotez le champ.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>This is not a model of HSI Active, or it is damaged. Train it again.</source>
<translation>Ce n'est pas un modèle de HSI Active, ou il est endommagé. Entraînez-le de nouveau.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The model was trained on other bands. Choose the same bands, or train on this raster.</source>
<translation>Le modèle a été entraîné sur d'autres bandes. Choisissez les mêmes bandes, ou entraînez sur ce raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>A file that is needed cannot be read. Check that it is there.</source>
<translation>Un fichier nécessaire ne peut pas être lu. Vérifiez qu'il existe.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The result cannot be written there. Choose another folder.</source>
<translation>Le résultat ne peut pas être écrit là. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>A file cannot be read or written. Choose another one.</source>
<translation>Un fichier ne peut pas être lu ou écrit. Choisissez-en un autre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>There is not enough free disk space for the result. Free some, or choose another disk.</source>
<translation>Il n'y a pas assez d'espace disque libre pour le résultat. Libérez-en, ou choisissez un autre disque.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/errors.py"/>
<source>The engine ran out of memory. Close other programs, or choose fewer bands or a smaller mask.</source>
<translation>Le moteur a manqué de mémoire. Fermez d'autres programmes, ou choisissez moins de bandes ou un masque plus petit.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/graph.py"/>
<source>A model of two dates or of further features wants more than one raster, and cannot be written as ONNX.</source>
<translation>Un modèle de deux dates ou d'attributs supplémentaires demande plus d'un raster et ne peut pas être écrit en ONNX.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/graph.py"/>
<source>Models of support vector machines and of learners of one's own cannot be written as ONNX. Choose another.</source>
<translation>Les modèles de machines à vecteurs de support et de vos propres classifieurs ne peuvent pas être écrits en ONNX. Choisissez-en un autre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/onnx_file.py"/>
<source>The raster's pixels are not square; Deepness takes them as squares of their width.</source>
<translation>Les pixels du raster ne sont pas carrés ; Deepness les prend pour des carrés de leur largeur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/onnx_file.py"/>
<source>A model for other programs is written as .onnx. Choose another name than {path}.</source>
<translation>Un modèle pour d'autres programmes s'écrit en .onnx. Choisissez un autre nom que {path}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/samples.py"/>
<source>Samples of sits lie in longitude and latitude, and the raster has no CRS. Give it one.</source>
<translation>Les échantillons de sits sont en longitude et latitude, et le raster n'a pas de SCR. Donnez-lui-en un.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/samples.py"/>
<source>Samples of sits have the first and the last day of their images. Give start_date and end_date (YYYY-MM-DD).</source>
<translation>Les échantillons de sits ont le premier et le dernier jour de leurs images. Donnez start_date et end_date (AAAA-MM-JJ).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>{count} label lies on no data and was left out.</source>
<translation>{count} étiquette est sur du vide et a été ignorée.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>{count} labels lie on no data and were left out.</source>
<translation>{count} étiquettes sont sur du vide et ont été ignorées.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>Reading spectra</source>
<translation>Lecture des spectres</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>Spectra are those of one raster. Leave the second date and the further features out.</source>
<translation>Les spectres sont ceux d'un seul raster. Retirez la deuxième date et les attributs supplémentaires.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/exchange/spectra.py"/>
<source>None of the labels has a class and lies on data of the raster. Give others.</source>
<translation>Aucune des étiquettes n'a une classe et n'est sur des données du raster. Donnez-en d'autres.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/band_values.py"/>
<source>about {times:.0f} times smaller</source>
<translation>environ {times:.0f} fois plus petites</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/band_values.py"/>
<source>about {times:.0f} times larger</source>
<translation>environ {times:.0f} fois plus grandes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/groups.py"/>
<source>Reading features</source>
<translation>Lecture des attributs</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/pool.py"/>
<source>Looking for valid pixels</source>
<translation>Recherche de pixels valides</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/preprocessing.py"/>
<source>Reading the raster</source>
<translation>Lecture du raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/preprocessing.py"/>
<source>The two dates do not differ anywhere. Choose the raster of another date.</source>
<translation>Les deux dates ne diffèrent nulle part. Choisissez le raster d'une autre date.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>so what is made of it is made anew</source>
<translation>ce qui en est calculé est donc refait</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>so what is made of the raster is kept until the engine ends</source>
<translation>ce qui est calculé du raster est donc conservé jusqu'à l'arrêt du moteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>The raster, its bands or its area are not those of {path}, {anew}.</source>
<translation>Le raster, ses bandes ou sa zone ne sont pas ceux de {path}, {anew}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>{path} cannot be read, {anew}.</source>
<translation>{path} ne peut pas être lu, {anew}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/store.py"/>
<source>{path} cannot be written ({why}), {until}.</source>
<translation>{path} ne peut pas être écrit ({why}), {until}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>so the rest of what is made of the raster is not kept, and each round reads it anew</source>
<translation>le reste de ce qui est calculé du raster n'est donc pas conservé, et chaque tour le relit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>The disk of {folder}</source>
<translation>Le disque de {folder}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/features/tiles_file.py"/>
<source>{place} took no more ({why}), {rest}.</source>
<translation>{place} n'a plus rien accepté ({why}), {rest}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/__init__.py"/>
<source>There is no learner "{name}". Choose one of {learners}.</source>
<translation>Il n'y a pas de classifieur « {name} ». Choisissez l'un de {learners}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/adversarial.py"/>
<source>Looking for class borders</source>
<translation>Recherche des limites de classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/base.py"/>
<source>Only a network has a committee of this form. Choose "ensemble", or another learner.</source>
<translation>Seul un réseau a un comité de cette forme. Choisissez "ensemble", ou un autre classifieur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/base.py"/>
<source>This learner asks about its own pixels only. Leave the setting two_stage out.</source>
<translation>Ce classifieur ne demande que ses propres pixels. Retirez le réglage two_stage.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/model_file.py"/>
<source>The model is of an earlier version and has no checksum, so damage to it cannot be told. Train it again some day.</source>
<translation>Le modèle est d'une version antérieure et n'a pas de somme de contrôle, un dommage ne peut donc être vu. Entraînez-le de nouveau un jour.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/model_file.py"/>
<source>The model is of the learner "{name}", which is not here. Put its file in the folder of your own learners.</source>
<translation>Le modèle est du classifieur « {name} », qui n'est pas ici. Mettez son fichier dans le dossier de vos propres classifieurs.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/model_file.py"/>
<source>What was learnt holds values that are no numbers, so there is no model. Look for extreme values in the raster.</source>
<translation>Ce qui a été appris contient des valeurs qui ne sont pas des nombres, il n'y a donc pas de modèle. Cherchez des valeurs extrêmes dans le raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense.py"/>
<source>Classifying pixels</source>
<translation>Classification des pixels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense_training.py"/>
<source>Warming up on the scene</source>
<translation>Échauffement sur la scène</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense_training.py"/>
<source>Training the network</source>
<translation>Entraînement du réseau</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/dense_training.py"/>
<source>{text}, step {step} of {count}</source>
<translation>{text}, étape {step} sur {count}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/patch.py"/>
<source>The network "{network}" predicts no losses. Choose a DenseNet or a ResNet.</source>
<translation>Le réseau « {network} » ne prédit pas de pertes. Choisissez un DenseNet ou un ResNet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/patch_model.py"/>
<source>Classifying neighbourhoods</source>
<translation>Classification des voisinages</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/training.py"/>
<source>Training the network, epoch {epoch} of {epochs}</source>
<translation>Entraînement du réseau, époque {epoch} sur {epochs}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/networks/training.py"/>
<source>The training has diverged, and the network's answers are no numbers: lower its rate, {rate:g}, or label more.</source>
<translation>L'entraînement a divergé, et les réponses du réseau ne sont pas des nombres : baissez son taux, {rate:g}, ou étiquetez plus.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>Look whether both are of one unit and scale; else the map is wrong.</source>
<translation>Vérifiez que les deux sont d'une même unité et échelle ; sinon la carte est fausse.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>Give the raster of the features that it was trained with, of this place.</source>
<translation>Donnez le raster des attributs avec lequel il a été entraîné, de ce lieu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The values of {name} are {times} than those that the model was trained on</source>
<translation>Les valeurs pour {name} sont {times} que celles sur lesquelles le modèle a été entraîné</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>this raster</source>
<translation>ce raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>the further features</source>
<translation>les attributs supplémentaires</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{count} band</source>
<translation>{count} bande</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{count} bands</source>
<translation>{count} bandes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{told}. {advice}</source>
<translation>{told}. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{outside} of {count} bands</source>
<translation>{outside} bandes sur {count}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>In {where} the values are unlike those that the model was trained on. {advice}</source>
<translation>Dans {where}, les valeurs diffèrent de celles sur lesquelles le modèle a été entraîné. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>In {name} bands that the model uses hold one value only: {listed}. Repair them, or train without them.</source>
<translation>Pour {name}, des bandes que le modèle utilise n'ont qu'une valeur : {listed}. Réparez-les, ou entraînez sans elles.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source> of {name}</source>
<translation> ({name})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model needs {wanted} bands and the raster has {given}. {advice}</source>
<translation>Le modèle demande {wanted} bandes et le raster en a {given}. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model wants {wanted} of further features, and their raster has {given}. {advice}</source>
<translation>Le modèle veut {wanted} d'attributs supplémentaires, et leur raster en a {given}. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model compares two dates. Give the raster of the second date, too.</source>
<translation>Le modèle compare deux dates. Donnez aussi le raster de la deuxième.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model knows one date only. Leave the second one out, or train on both.</source>
<translation>Le modèle ne connaît qu'une date. Retirez la deuxième, ou entraînez sur les deux.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model wants a raster of {bands} as further features. Give that one, too.</source>
<translation>Le modèle demande un raster d'attributs supplémentaires ({bands}). Donnez-le aussi.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model knows no further features. Leave their raster out, or train with it.</source>
<translation>Le modèle ne connaît pas d'attributs supplémentaires. Retirez leur raster, ou entraînez avec lui.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>{told}: they are of another scale (digital numbers, percent). Scale both alike, or train on this raster.</source>
<translation>{told} : elles sont d'une autre échelle (comptes numériques, pour cent). Mettez les deux à la même échelle, ou entraînez sur ce raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The model needs {wanted} bands. {advice}</source>
<translation>Le modèle demande {wanted} bandes. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/recipe.py"/>
<source>The wavelengths differ by up to {gap:.0f} nm. {advice}</source>
<translation>Les longueurs d'onde diffèrent jusqu'à {gap:.0f} nm. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/network.py"/>
<source>Cutting squares around the labels</source>
<translation>Découpe de carrés autour des étiquettes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/semi_supervision.py"/>
<source>No labelled tile is covered by half: S4GAN learnt from the labels alone. Label tiles as a whole.</source>
<translation>Aucune tuile étiquetée n'est couverte à moitié : S4GAN n'a appris que des étiquettes. Étiquetez des tuiles entières.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>There are no ImageNet weights, so the network begins at random, at a rate of {rate:g} in place of the published {published_rate:g}. Give weights for the published training.</source>
<translation>Il n'y a pas de poids ImageNet, le réseau commence donc au hasard, avec un taux de {rate:g} au lieu des {published_rate:g} publiés. Donnez des poids pour l'entraînement publié.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>A rate of {rate:g} is for a network that begins with ImageNet weights: from random ones it hardly learns. Give weights, or a rate of {own_rate:g}.</source>
<translation>Un taux de {rate:g} est pour un réseau qui commence avec des poids ImageNet : avec des poids au hasard, il apprend à peine. Donnez des poids, ou un taux de {own_rate:g}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>The training has not converged: after {steps} the network gets {share:.0%} of the pixels right that it was taught (mean over the classes). Raise the epochs above {epochs}, or choose U-Net or the default learner.</source>
<translation>L'entraînement n'a pas convergé : après {steps}, le réseau a juste sur {share:.0%} des pixels appris (moyenne des classes). Portez les époques au-dessus de {epochs}, ou choisissez U-Net ou le classifieur par défaut.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>Training the network, step {step} of {steps}</source>
<translation>Entraînement du réseau, étape {step} sur {steps}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>{count} step</source>
<translation>{count} étape</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/segmentation/training.py"/>
<source>{count} steps</source>
<translation>{count} étapes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/sights.py"/>
<source>Reading what the learner sees</source>
<translation>Lecture de ce que voit le classifieur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/support_vectors/machine.py"/>
<source>Tuning the support vector machine</source>
<translation>Réglage de la machine à vecteurs de support</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/unlike_dates.py"/>
<source>Without labels the map shows what differs most between the two dates, whatever the cause, clouds and seasons too. Label some changes, and some ground that did not change, to have it show those.</source>
<translation>Sans étiquettes, la carte montre ce qui diffère le plus entre les deux dates, quelle qu'en soit la cause, nuages et saisons compris. Étiquetez quelques changements, et du terrain qui n'a pas changé, pour qu'elle montre ceux-là.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/unlike_dates.py"/>
<source>Three bands or fewer tell little of change: take that map as a hint of where to label first.</source>
<translation>Trois bandes ou moins disent peu des changements : prenez cette carte comme une indication d'où étiqueter d'abord.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/learners/unlike_dates.py"/>
<source>Give either a model or labels.</source>
<translation>Donnez soit un modèle, soit des étiquettes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>the {name} pixel at row {row}, column {column}</source>
<translation>le pixel ({name}) à la ligne {row}, colonne {column}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>Like {what}</source>
<translation>Comme {what}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>the pixel at row {row}, column {column}</source>
<translation>le pixel à la ligne {row}, colonne {column}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>pixels of {name}</source>
<translation>les pixels de {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>Comparing all pixels</source>
<translation>Comparaison de tous les pixels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/alike.py"/>
<source>No pixel is labelled as {name} yet. Label one first.</source>
<translation>Aucun pixel n'est encore étiqueté {name}. Étiquetez-en d'abord un.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/arrays.py"/>
<source>The learner "{name}" does not know what the strategy "{strategy}" needs. Choose another learner or committee, or one of the strategies {fit}.</source>
<translation>Le classifieur « {name} » ne sait pas ce que demande la stratégie « {strategy} ». Choisissez un autre classifieur ou comité, ou l'une des stratégies {fit}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/groups.py"/>
<source>Fewer than two of the answers lie on ground that differs: nothing to split.</source>
<translation>Moins de deux des réponses sont sur des terrains différents : rien à séparer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/looks.py"/>
<source>The raster has no pixel at row {row}, column {column}. Choose another one.</source>
<translation>Le raster n'a pas de pixel à la ligne {row}, colonne {column}. Choisissez-en un autre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/looks.py"/>
<source>There is no data at this pixel, or it lies outside the mask. Choose another one.</source>
<translation>Il n'y a pas de données à ce pixel, ou il est hors du masque. Choisissez-en un autre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Covers what is not labelled so far</source>
<translation>Couvre ce qui n'est pas encore étiqueté</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Unlike all that is labelled so far</source>
<translation>Différent de tout ce qui est étiqueté jusqu'ici</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Its spectrum is the least like all that was asked</source>
<translation>Son spectre est le moins semblable à tout ce qui a été demandé</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>now {best} {chance:.0%}</source>
<translation>maintenant {best} {chance:.0%}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Would settle many pixels like it, {now}</source>
<translation>Trancherait pour de nombreux pixels semblables, {now}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Torn between {best} {chance:.0%} and {second} {less:.0%}</source>
<translation>Hésite entre {best} {chance:.0%} et {second} {less:.0%}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/questions.py"/>
<source>Holds much that is doubtful, {now}</source>
<translation>Contient beaucoup de douteux, {now}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/session.py"/>
<source>{count} answered pixel is nodata or outside the mask and was left out.</source>
<translation>{count} pixel répondu est nodata ou hors du masque et a été ignoré.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/session.py"/>
<source>{count} answered pixels are nodata or outside the mask and were left out.</source>
<translation>{count} pixels répondus sont nodata ou hors du masque et ont été ignorés.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/tile_list.py"/>
<source>The map has another number of rows or columns than the raster. Choose one made of it.</source>
<translation>La carte a un autre nombre de lignes ou de colonnes que le raster. Choisissez-en une faite de lui.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/whole_raster.py"/>
<source>The learner chooses among {pixels:,} of {total:,} pixels, drawn by chance. To choose among all of them, set two_stage; pool sets how many are drawn.</source>
<translation>Le classifieur choisit parmi {pixels:,} des {total:,} pixels, tirés au hasard. Pour choisir parmi tous, régler two_stage ; pool fixe combien sont tirés.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/whole_raster.py"/>
<source>Looking at all pixels</source>
<translation>Examen de tous les pixels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/loop/whole_tiles.py"/>
<source>The model was trained on tiles of {side} pixels. Tiles of that size are classified best.</source>
<translation>Le modèle a été entraîné sur des tuiles de {side} pixels. Les tuiles de cette taille sont le mieux classées.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>{mapping}, {speed:.2g} Mpixel/s</source>
<translation>{mapping}, {speed:.2g} Mpixel/s</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>There is no class "{wanted}". Choose one of {listed}.</source>
<translation>Il n'y a pas de classe « {wanted} ». Choisissez l'une de {listed}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>Sieve and polygons need the class map. Give it a name, too.</source>
<translation>Le tamisage et les polygones demandent la carte des classes. Donnez-lui aussi un nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/mapping.py"/>
<source>Sieve and polygons are of a whole map, not of a part. Leave them out.</source>
<translation>Le tamisage et les polygones sont d'une carte entière, non d'une partie. Retirez-les.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/outputs.py"/>
<source>The maps need up to {size:.0f} MB and the disk of {folder} has less. {advice}</source>
<translation>Les cartes demandent jusqu'à {size:.0f} Mo et le disque de {folder} en a moins. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/patches.py"/>
<source>Finding patches</source>
<translation>Recherche des taches</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/polygons.py"/>
<source>Tracing polygons</source>
<translation>Tracé des polygones</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/polygons.py"/>
<source>Polygons are written as a GeoPackage. Choose a name that ends with .gpkg.</source>
<translation>Les polygones s'écrivent en GeoPackage. Choisissez un nom qui se termine par .gpkg.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/sieve.py"/>
<source>Removing small patches</source>
<translation>Suppression des petites taches</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>strong</source>
<translation>fort</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>weak</source>
<translation>faible</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>very weak</source>
<translation>très faible</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>none</source>
<translation>aucun</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>{word}; confidence lowered (temperature {temperature:.1f})</source>
<translation>{word} ; confiance abaissée (température {temperature:.1f})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/maps/smoothing.py"/>
<source>{word}, by {labels} held-out labels</source>
<translation>{word}, d'après {labels} étiquettes mises de côté</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/blocks.py"/>
<source>The tasks of this mosaic are 0 to {last}. Choose one of these.</source>
<translation>Les tâches de cette mosaïque sont 0 à {last}. Choisissez l'une d'elles.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/blocks.py"/>
<source>{path} has another size or storage than planned with. Plan with this very file.</source>
<translation>{path} a une autre taille ou organisation que lors du plan. Planifiez avec ce fichier même.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{count} block</source>
<translation>{count} bloc</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{count} blocks</source>
<translation>{count} blocs</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>Putting the blocks together</source>
<translation>Assemblage des blocs</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>The scenes lie on {number} grids, so there is a map of each: {listed}.</source>
<translation>Les scènes sont sur {number} grilles, il y a donc une carte de chacune : {listed}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{damaged} is damaged or was cut off. Copy it anew, or remove it and run submit.sh again.</source>
<translation>{damaged} est endommagé ou tronqué. Recopiez-le, ou supprimez-le et relancez submit.sh.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>the mosaic's {name}</source>
<translation>{name} de la mosaïque</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>The mosaic</source>
<translation>La mosaïque</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>Some blocks of the mosaic are not there yet. Run submit.sh in the job folder again.</source>
<translation>Certains blocs de la mosaïque ne sont pas encore là. Relancez submit.sh dans le dossier du travail.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{missing} of {blocks} is not there yet. Run submit.sh in the job folder again, it maps these alone.</source>
<translation>{missing} sur {blocks} n'est pas encore là. Relancez submit.sh dans le dossier du travail, il ne fera que celui-ci.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/collect.py"/>
<source>{missing} of {blocks} are not there yet. Run submit.sh in the job folder again, it maps these alone.</source>
<translation>{missing} sur {blocks} ne sont pas encore là. Relancez submit.sh dans le dossier du travail, il ne fera que ceux-ci.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{path} is not the model that this mosaic was planned with. Plan it again.</source>
<translation>{path} n'est pas le modèle avec lequel cette mosaïque a été planifiée. Planifiez-la de nouveau.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{path} is of another version of HSI Active. Plan the mosaic again.</source>
<translation>{path} est d'une autre version de HSI Active. Planifiez de nouveau la mosaïque.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{folder} is no job folder: it has no {file}. Choose the folder of a mosaic.</source>
<translation>{folder} n'est pas un dossier de travail : il n'a pas de {file}. Choisissez le dossier d'une mosaïque.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job.py"/>
<source>{path} is damaged. Plan the mosaic again.</source>
<translation>{path} est endommagé. Planifiez de nouveau la mosaïque.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>Hours, memory and CPUs of a task are numbers above 0, GPUs 0 or more. Correct them.</source>
<translation>Les heures, la mémoire et les CPU d'une tâche sont des nombres au-dessus de 0, les GPU 0 ou plus. Corrigez-les.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>The model file was written anew meanwhile. Plan the mosaic again.</source>
<translation>Le fichier du modèle a été réécrit entre-temps. Planifiez de nouveau la mosaïque.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>{folder} cannot be written ({error}). Choose another folder.</source>
<translation>{folder} ne peut pas être écrit ({error}). Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/job_folder.py"/>
<source>{folder} has a {name} of something else. Choose another folder.</source>
<translation>{folder} a un {name} d'autre chose. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Writing the job folder</source>
<translation>Écriture du dossier de travail</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Looking at the rasters</source>
<translation>Examen des rasters</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>{name}: {problem}</source>
<translation>{name} : {problem}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Beside the class map there are {maps}. Choose among these.</source>
<translation>En plus de la carte des classes, il y a {maps}. Choisissez parmi elles.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>There is no raster to map. Give one or more.</source>
<translation>Il n'y a pas de raster à cartographier. Donnez-en un ou plusieurs.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>A job array has 1 to {most} tasks. Correct their number.</source>
<translation>Un tableau de travaux a 1 à {most} tâches. Corrigez leur nombre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>A raster is given twice. Give each once.</source>
<translation>Un raster est donné deux fois. Donnez chacun une fois.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>Two rasters have the same file name, so one folder cannot hold both. Rename one.</source>
<translation>Deux rasters ont le même nom de fichier, un dossier ne peut donc contenir les deux. Renommez-en un.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>{folder} holds the mosaic of other rasters or blocks. Choose another folder.</source>
<translation>{folder} contient la mosaïque d'autres rasters ou blocs. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/mosaic/plan.py"/>
<source>{path} is no file, so its place on the cluster is not known. Convert it to GeoTIFF.</source>
<translation>{path} n'est pas un fichier, sa place sur le cluster est donc inconnue. Convertissez-le en GeoTIFF.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/__init__.py"/>
<source>{least} to {most}</source>
<translation>{least} à {most}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/__init__.py"/>
<source>The network "{name}" reads squares of {reads} pixels a side, not of {side}. Choose a ResNet or another size.</source>
<translation>Le réseau « {name} » lit des carrés de {reads} pixels de côté, non de {side}. Choisissez un ResNet ou une autre taille.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/variants.py"/>
<source>The network was trained without dropout. Set dropout above 0, or choose another strategy.</source>
<translation>Le réseau a été entraîné sans dropout. Mettez dropout au-dessus de 0, ou choisissez une autre stratégie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/variants.py"/>
<source>The network has no batch norm. Choose another network or form of committee.</source>
<translation>Le réseau n'a pas de batch norm. Choisissez un autre réseau ou une autre forme de comité.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{name} is missing</source>
<translation>{name} manque</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>it is not a safetensors file</source>
<translation>ce n'est pas un fichier safetensors</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{name} holds values that are no numbers</source>
<translation>{name} contient des valeurs qui ne sont pas des nombres</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{name} is of another size</source>
<translation>{name} est d'une autre taille</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>The weights in {path} do not fit this network ({why}). Choose a safetensors file of the same network, or none.</source>
<translation>Les poids de {path} ne conviennent pas à ce réseau ({why}). Choisissez un fichier safetensors du même réseau, ou aucun.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>No weights can be read from {path}. Save a state dict with torch.save or safetensors, and give that file.</source>
<translation>Aucun poids ne peut être lu dans {path}. Enregistrez un state dict avec torch.save ou safetensors, et donnez ce fichier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/networks/weights.py"/>
<source>{path} holds no state dict. Save model.state_dict(), not the model.</source>
<translation>{path} ne contient pas de state dict. Enregistrez model.state_dict(), non le modèle.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/optional.py"/>
<source>ONNX files need the Python package {name}, which the engine does not have. Install onnx and onnxruntime into its Python, {python}.</source>
<translation>Les fichiers ONNX demandent le paquet Python {name}, que le moteur n'a pas. Installez onnx et onnxruntime dans son Python, {python}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/learner.py"/>
<source>Running {name}</source>
<translation>Exécution de {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/learner.py"/>
<source>{name} learns</source>
<translation>{name} apprend</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/model.py"/>
<source>{path} is not as it was when the model was trained, so its map may be another. Train it again if that is wrong.</source>
<translation>{path} n'est plus tel qu'à l'entraînement du modèle, sa carte peut donc être autre. Entraînez-le de nouveau si c'est une erreur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/model.py"/>
<source>{path}: `probabilities` has to give a row for each pixel and a column for each class, {wanted} here, numbers from 0 to 1 which add up to 1 in each row; it gave {given}. Correct it.</source>
<translation>{path} : `probabilities` doit donner une ligne par pixel et une colonne par classe, ici {wanted}, des nombres de 0 à 1 dont la somme vaut 1 par ligne ; il a donné {given}. Corrigez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/model.py"/>
<source>{path}: what a learner sees is "features" or "spectrum". Correct `sees`.</source>
<translation>{path} : ce que voit un classifieur est "features" ou "spectrum". Corrigez `sees`.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{path} failed</source>
<translation>{path} a échoué</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{path} failed in line {line}</source>
<translation>{path} a échoué à la ligne {line}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{where} ({kind}: {error}). Correct it, or choose another.</source>
<translation>{where} ({kind} : {error}). Corrigez-le, ou choisissez-en un autre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/own/running.py"/>
<source>{path} has no {form}. Add one.</source>
<translation>{path} n'a pas de {form}. Ajoutez-en un.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/progress.py"/>
<source>Finishing the files</source>
<translation>Finition des fichiers</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Natural colour</source>
<translation>Couleurs naturelles</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Colour infrared</source>
<translation>Infrarouge couleur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Short-wave infrared</source>
<translation>Infrarouge à ondes courtes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>scale</source>
<translation>facteur d'échelle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>offset</source>
<translation>décalage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>The {name} of {count} cannot be used (as {found:g}); {otherwise:g} was taken instead.</source>
<translation>Inutilisable : {name} de {count} (comme {found:g}) ; {otherwise:g} a été pris à la place.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>Spread over the bands</source>
<translation>Réparti sur les bandes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>The list of bad bands (bbl) does not have one number for each of the {bands} bands and was not used. Untick bad bands.</source>
<translation>La liste des mauvaises bandes (bbl) n'a pas un nombre pour chacune des {bands} bandes et n'a pas été utilisée. Décochez les mauvaises bandes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>64 bands of int8 with nodata -128: read as an embedding like AlphaEarth's, v stands for sign(v) (|v| / 127.5)^2. Give the bands a scale if they hold something else.</source>
<translation>64 bandes int8 avec nodata -128 : lues comme un embedding du type AlphaEarth, v vaut sign(v) (|v| / 127.5)^2. Donnez une échelle aux bandes si elles contiennent autre chose.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/bands.py"/>
<source>A part of the raster's metadata is not UTF-8 text and was not read. Check bands and wavelengths.</source>
<translation>Une partie des métadonnées du raster n'est pas du texte UTF-8 et n'a pas été lue. Vérifiez bandes et longueurs d'onde.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The second date</source>
<translation>La deuxième date</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>the second date</source>
<translation>la deuxième date</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Set the nodata value</source>
<translation>Indiquez la valeur nodata</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The raster of further features</source>
<translation>Le raster des attributs supplémentaires</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Declare its nodata value in the file</source>
<translation>Déclarez sa valeur nodata dans le fichier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>{bands} of {file}.</source>
<translation>{bands} de {file}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>{bands} of {file}, warped from another grid to the raster's.</source>
<translation>{bands} de {file}, reprojetées d'une autre grille sur celle du raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>{bands} of {total}</source>
<translation>{bands} sur {total}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Further features: {text}</source>
<translation>Attributs supplémentaires : {text}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>Taken as nodata of {other} though not declared as such: {fill:g}. {remedy} if that is wrong.</source>
<translation>Pris comme nodata bien que non déclaré ({other}) : {fill:g}. {remedy} si c'est une erreur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The raster and {other} have no common georeference and differ in size. Georeference them, or cut them alike.</source>
<translation>Le raster et {other} n'ont pas de géoréférence commune et diffèrent de taille. Géoréférencez-les, ou découpez-les de même.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/beside.py"/>
<source>The raster and {other} do not overlap on the map. Choose two rasters of the same place.</source>
<translation>Le raster et {other} ne se recouvrent pas sur la carte. Choisissez deux rasters du même lieu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/class_map.py"/>
<source>The map</source>
<translation>La carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/class_map.py"/>
<source>The reference</source>
<translation>La référence</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/class_map.py"/>
<source>{what} has {bands} bands, not one with the numbers of classes. Choose a class map.</source>
<translation>{what} a {bands} bandes, et non une seule avec les numéros des classes. Choisissez une carte de classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/class_map.py"/>
<source>{what} has fractions, not the numbers of classes. Choose a class map.</source>
<translation>{what} a des fractions, non des numéros de classes. Choisissez une carte de classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>Left out {count} without data or with one value only: {listed}.</source>
<translation>{count} sans données ou à valeur unique ignorées : {listed}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The mask</source>
<translation>Le masque</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>Give the one that the model was trained with, of this place.</source>
<translation>Donnez celui avec lequel le modèle a été entraîné, de ce lieu.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster's geotransform cannot be used, so it lies by rows and columns. Correct it.</source>
<translation>La géotransformation du raster est inutilisable, il est donc placé par lignes et colonnes. Corrigez-la.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster has bands 1 to {count}. Choose among these.</source>
<translation>Le raster a les bandes 1 à {count}. Choisissez parmi elles.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The second date lies on another grid and was warped to the first one's.</source>
<translation>La deuxième date est sur une autre grille et a été reprojetée sur celle de la première.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The first date has {wanted} bands, the second {second}. Choose rasters of one sensor.</source>
<translation>La première date a {wanted} bandes, la deuxième {second}. Choisissez des rasters d'un même capteur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster's metadata marks all bands as bad (bbl). Correct it, or choose the bands.</source>
<translation>Les métadonnées du raster disent toutes les bandes mauvaises (bbl). Corrigez-les, ou choisissez les bandes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster of further features has {count}, and band {band} is wanted. {advice}</source>
<translation>Le raster d'attributs supplémentaires a {count}, et la bande {band} est demandée. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The raster of further features has no band with more than one value. Leave it out.</source>
<translation>Le raster des attributs supplémentaires n'a pas de bande à plus d'une valeur. Retirez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>The nodata value must be a number. Correct it, or leave it empty.</source>
<translation>La valeur nodata doit être un nombre. Corrigez-la, ou laissez-la vide.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/cube.py"/>
<source>{path} was changed while it was read. Begin again when it is whole.</source>
<translation>{path} a été modifié pendant sa lecture. Recommencez quand il est complet.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>Running {name} over the raster</source>
<translation>Exécution de {name} sur le raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>{path} is no ONNX file that onnxruntime can run, or it is damaged ({why}). Save the network anew.</source>
<translation>{path} n'est pas un fichier ONNX qu'onnxruntime peut exécuter, ou il est endommagé ({why}). Enregistrez de nouveau le réseau.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>{path} is no TorchScript file, or it is damaged. Save the network by torch.jit.script(network).save(...).</source>
<translation>{path} n'est pas un fichier TorchScript, ou il est endommagé. Enregistrez le réseau par torch.jit.script(network).save(...).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>The raster {path} is no file of its own, so an encoder cannot be run on it. Export it as GeoTIFF first.</source>
<translation>Le raster {path} n'est pas un fichier à part, un encodeur ne peut donc s'y exécuter. Exportez-le d'abord en GeoTIFF.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>The encoder {path} failed on {bands} bands: {why}. Choose the bands that it was made for, or correct it.</source>
<translation>L'encodeur {path} a échoué sur {bands} bandes : {why}. Choisissez les bandes pour lesquelles il est fait, ou corrigez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/encoders.py"/>
<source>The encoder {path} makes {shape} of an input of the shape {given}. It has to make (1, features, rows, columns). Correct it.</source>
<translation>L'encodeur {path} fait {shape} d'une entrée de la forme {given}. Il doit donner (1, features, rows, columns). Corrigez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>The result</source>
<translation>Le résultat</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{path} cannot be written ({why}). Choose another folder.</source>
<translation>{path} ne peut pas être écrit ({why}). Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{name} needs about {size:.0f} MB and the disk has less. {advice}</source>
<translation>{name} demande environ {size:.0f} Mo et le disque en a moins. {advice}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>The raster file is damaged or was cut off: {path}. Copy it anew.</source>
<translation>Le fichier raster est endommagé ou tronqué : {path}. Recopiez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{path} cannot be written. Choose another folder.</source>
<translation>{path} ne peut pas être écrit. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/files.py"/>
<source>{path} cannot be read ({why}). Check that it is there.</source>
<translation>{path} ne peut pas être lu ({why}). Vérifiez qu'il existe.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/geometries.py"/>
<source>{whose} has a geometry that is no hexadecimal WKB. Write it anew.</source>
<translation>{whose} a une géométrie qui n'est pas du WKB hexadécimal. Réécrivez-la.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/given_mask.py"/>
<source>The mask raster</source>
<translation>Le raster de masque</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/given_mask.py"/>
<source>The mask layer has no polygon. Draw one, or leave the mask empty.</source>
<translation>La couche de masque n'a pas de polygone. Dessinez-en un, ou laissez le masque vide.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/given_mask.py"/>
<source>The mask raster lies on another grid and has no CRS. Use one on the raster's grid.</source>
<translation>Le raster de masque est sur une autre grille et n'a pas de SCR. Utilisez-en un de la grille du raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 answer lies outside the raster and was left out.</source>
<translation>1 réponse est hors du raster et a été ignorée.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} answers lie outside the raster and were left out.</source>
<translation>{count} réponses sont hors du raster et ont été ignorées.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 polygon covers no pixel centre: the pixel under it was taken.</source>
<translation>1 polygone ne couvre aucun centre de pixel : le pixel dessous a été pris.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} polygons cover no pixel centre: the pixel under each was taken.</source>
<translation>{count} polygones ne couvrent aucun centre de pixel : le pixel sous chacun a été pris.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 answer is neither a point nor a polygon and was left out.</source>
<translation>1 réponse n'est ni un point ni un polygone et a été ignorée.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} answers are neither points nor polygons and were left out.</source>
<translation>{count} réponses ne sont ni des points ni des polygones et ont été ignorées.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>1 pixel carries more than one class: the last answer counts.</source>
<translation>1 pixel porte plus d'une classe : la dernière réponse compte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>{count} pixels carry more than one class: the last answer counts.</source>
<translation>{count} pixels portent plus d'une classe : la dernière réponse compte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>An answer</source>
<translation>Une réponse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>The class field mixes names and numbers. Use one of them throughout.</source>
<translation>Le champ de classe mélange noms et numéros. Utilisez partout l'un des deux.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>Class names must be text or whole numbers. Choose another field.</source>
<translation>Les noms de classes doivent être du texte ou des nombres entiers. Choisissez un autre champ.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/labels.py"/>
<source>There is no class {class_id}. Add it to the class table.</source>
<translation>Il n'y a pas de classe {class_id}. Ajoutez-la à la table des classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{count} label</source>
<translation>{count} étiquette</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{count} labels</source>
<translation>{count} étiquettes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>Choose labels of this place, or check the CRS of both.</source>
<translation>Choisissez des étiquettes de ce lieu, ou vérifiez le SCR des deux.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{all_of} of the {total} can be learnt from: {parts}. {remedy}</source>
<translation>Utilisables pour apprendre sur {total} : {all_of} ({parts}). {remedy}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>None of the {total} has a class. Label two classes or more, or choose the field that tells them.</source>
<translation>Aucune des {total} n'a de classe. Étiquetez deux classes au moins, ou choisissez le champ qui les indique.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>Too few</source>
<translation>trop peu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>None</source>
<translation>aucune</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>Check nodata, mask and labels.</source>
<translation>Vérifiez nodata, masque et étiquettes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>, where its CRS does not reach</source>
<translation>, où son SCR ne s'étend pas</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>, far away</source>
<translation>, très loin</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>, their extent {distance} away</source>
<translation>, leur emprise à {distance}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{distance:.4g} map units</source>
<translation>{distance:.4g} unités de carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{distance:.4g} degrees</source>
<translation>{distance:.4g} degrés</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{outside} outside the raster{away}</source>
<translation>{outside} hors du raster{away}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{pixels} on nodata</source>
<translation>{pixels} sur nodata</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{pixels} outside the mask</source>
<translation>{pixels} hors du masque</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/misses.py"/>
<source>{lines} neither points nor polygons that can be read</source>
<translation>{lines} ni points ni polygones lisibles</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source> and </source>
<translation> et </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>around the image, which was warped</source>
<translation>autour de l'image, qui a été redressée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{pixels:,} pixels</source>
<translation>{pixels:,} pixels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{pixels:,} pixels looked at</source>
<translation>{pixels:,} pixels examinés</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>Taken as nodata though not declared as such: {guessed} of {seen}{fills}. {remedy} if that is wrong.</source>
<translation>Pris comme nodata bien que non déclaré : {guessed} sur {seen}{fills}. {remedy} si c'est une erreur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>Taken as nodata of the further features though not declared as such: {guessed} of {seen}{fills}. {remedy} if that is wrong.</source>
<translation>Pris comme nodata des attributs supplémentaires bien que non déclaré : {guessed} sur {seen}{fills}. {remedy} si c'est une erreur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{told} of {seen} in the further features have no data.</source>
<translation>{told} sur {seen} des attributs supplémentaires n'ont pas de données.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{told} of {seen} have no data.</source>
<translation>{told} sur {seen} n'ont pas de données.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>{count:,} ({rule})</source>
<translation>{count:,} ({rule})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/missing.py"/>
<source>; fill values {fills}</source>
<translation> ; valeurs de remplissage {fills}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>The file is damaged or was cut off: {path}. Copy it anew.</source>
<translation>Le fichier est endommagé ou tronqué : {path}. Recopiez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>The raster holds no bands of real numbers. Choose another raster.</source>
<translation>Le raster n'a pas de bandes de nombres réels. Choisissez un autre raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>There is no file {path}. Choose the raster again.</source>
<translation>Il n'y a pas de fichier {path}. Choisissez de nouveau le raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/opening.py"/>
<source>This is an ENVI header. Choose the data file beside it.</source>
<translation>C'est un en-tête ENVI. Choisissez le fichier de données à côté.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>rational polynomial coefficients (RPC)</source>
<translation>des coefficients polynomiaux rationnels (RPC)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>{number} ground control points</source>
<translation>{number} points d'appui</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster is placed by {by}. It is read as QGIS shows it, warped in place with the nearest pixel's spectrum, as {rows} x {columns} pixels; maps lie on that grid.</source>
<translation>Le raster est placé par {by}. Il est lu comme QGIS le montre, redressé avec le spectre du pixel le plus proche, en {rows} x {columns} pixels ; les cartes sont sur cette grille.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster is placed by {by} that GDAL cannot follow. Warp it with Raster &gt; Projections &gt; Warp first.</source>
<translation>Le raster est placé par {by}, que GDAL ne peut suivre. Redressez-le d'abord par Raster &gt; Projections &gt; Projection.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster has ground control points without a CRS, so it is read in pixels. Set one with gdal_translate.</source>
<translation>Le raster a des points d'appui sans SCR, il est donc lu en pixels. Donnez-en un avec gdal_translate.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster's CRS cannot be understood and counts as none. Give the layer one in QGIS.</source>
<translation>Le SCR du raster est incompréhensible et compte comme absent. Donnez-en un à la couche dans QGIS.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>The raster has arrays of longitude and latitude that QGIS does not place it by, so it is read in pixels. To lay it on the map, warp it with gdalwarp -geoloc first.</source>
<translation>Le raster a des tableaux de longitude et latitude par lesquels QGIS ne le place pas, il est donc lu en pixels. Pour le poser sur la carte, redressez-le d'abord avec gdalwarp -geoloc.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/placement.py"/>
<source>{what} cannot be warped to the raster's grid. Warp it with gdalwarp first.</source>
<translation>{what} ne peut pas être reprojeté sur la grille du raster. Reprojetez-le d'abord avec gdalwarp.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/geotiff.py"/>
<source>Putting the product's cube into a raster</source>
<translation>Mise en raster du cube du produit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The file does not tell which axis of {data} holds the bands: the shortest one was taken, {values} long.</source>
<translation>Le fichier ne dit pas quel axe de {data} contient les bandes : le plus court a été pris, de {values} valeurs.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>There is no cube of rows, columns and bands in {file}. Choose one of the raster layers in it.</source>
<translation>Il n'y a pas de cube de lignes, colonnes et bandes dans {file}. Choisissez une des couches raster qu'il contient.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The product has longitude and latitude of each pixel: it was placed by control points taken from them, right to a few pixels. For more, warp it with gdalwarp -geoloc first.</source>
<translation>Le produit a la longitude et la latitude de chaque pixel : il a été placé par des points d'appui pris parmi eux, à quelques pixels près. Pour mieux, redressez-le d'abord avec gdalwarp -geoloc.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The lookup tables that place the pixels of {file} do not fit each other. Copy the product anew.</source>
<translation>Les tables qui placent les pixels de {file} ne s'accordent pas. Recopiez le produit.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/hdf5.py"/>
<source>The product does not tell where it lies in a way that is known here, so it is read in pixels.</source>
<translation>Le produit ne dit pas où il se trouve d'une manière connue ici, il est donc lu en pixels.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/layers.py"/>
<source>The cube was put together from {layers} layers of the file: {first} to {last}.</source>
<translation>Le cube a été assemblé de {layers} couches du fichier : {first} à {last}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/layers.py"/>
<source>Left out, though of the same size: {listed}.</source>
<translation>Ignoré, bien que de même taille : {listed}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/matlab.py"/>
<source>{path} cannot be read as a MATLAB file of version 4 to 7. Choose another one.</source>
<translation>{path} ne peut pas être lu comme fichier MATLAB de version 4 à 7. Choisissez-en un autre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/matlab.py"/>
<source>{path} holds no array of {dimensions} dimensions. Choose another file.</source>
<translation>{path} ne contient pas de tableau à {dimensions} dimensions. Choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/metadata_xml.py"/>
<source>{described} bands are described in the metadata, the image has {bands}: wavelengths and scales were left out.</source>
<translation>Les métadonnées décrivent {described} bandes, l'image en a {bands} : longueurs d'onde et échelles ont été ignorées.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/metadata_xml.py"/>
<source>Of this product VNIR and SWIR are images of their own, which were laid one over the other as they are.</source>
<translation>Dans ce produit, VNIR et SWIR sont des images distinctes, superposées telles quelles.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/netcdf3.py"/>
<source>{file} is a netCDF-3 file of a kind that is not read. Convert it: nccopy -k nc4 OLD.nc NEW.nc, and choose the new one.</source>
<translation>{file} est un fichier netCDF-3 d'un type qui n'est pas lu. Convertissez-le : nccopy -k nc4 OLD.nc NEW.nc, et choisissez le nouveau.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/prepared.py"/>
<source>The product's cube is in {file}. Keep that file.</source>
<translation>Le cube du produit est dans {file}. Gardez ce fichier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/prepared.py"/>
<source>The {what} of {file} cannot be written beside it. Copy that file to a folder of your own.</source>
<translation>{what} de {file} ne peut pas être écrit à côté. Copiez ce fichier dans un dossier à vous.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/products/prepared.py"/>
<source>The file is damaged or was cut off: {file}. Copy it anew.</source>
<translation>Le fichier est endommagé ou tronqué : {file}. Recopiez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>so what was made of the raster is not kept, and each round reads it anew</source>
<translation>ce qui a été calculé du raster n'est donc pas conservé, et chaque tour le relit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>What is made of the raster takes {taken}, more than {variable} allows ({most}), {without}.</source>
<translation>Ce qui est calculé du raster prend {taken}, plus que {variable} ne permet ({most}), {without}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>What is made of the raster takes {size} and the disk of {folder} has less, {so}.</source>
<translation>Ce qui est calculé du raster prend {size} et le disque de {folder} en a moins, {so}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>{without}. {variable} names another folder</source>
<translation>{without}. {variable} indique un autre dossier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/room.py"/>
<source>{folder} cannot be written ({why}), {without}. {variable} names another folder.</source>
<translation>{folder} ne peut pas être écrit ({why}), {without}. {variable} indique un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>one value &lt;= 0 in all bands</source>
<translation>une valeur &lt;= 0 dans toutes les bandes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>a fill value in all bands, or in those of a detector</source>
<translation>une valeur de remplissage dans toutes les bandes, ou celles d'un détecteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>a value beyond 1e30</source>
<translation>une valeur au-delà de 1e30</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>an undeclared fill value</source>
<translation>une valeur de remplissage non déclarée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>a value far beyond all others of its band</source>
<translation>une valeur bien au-delà de toutes les autres de sa bande</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>outside the raster's own mask</source>
<translation>hors du masque propre au raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>NaN or infinite</source>
<translation>NaN ou infini</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/validity.py"/>
<source>declared nodata</source>
<translation>nodata déclaré</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/vector_paths.py"/>
<source>The engine cannot open {path}, for its name has a ";" or its path a "!". Choose another name or folder.</source>
<translation>Le moteur ne peut pas ouvrir {path}, car son nom contient un « ; » ou son chemin un « ! ». Choisissez un autre nom ou dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/whole_file.py"/>
<source>The raster declares {columns:,} x {rows:,} pixels, more than there can be. Make it anew, or cut it.</source>
<translation>Le raster déclare {columns:,} x {rows:,} pixels, plus qu'il ne peut y en avoir. Refaites-le, ou découpez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/raster/whole_file.py"/>
<source>The raster file was cut off: it is {missing:,} bytes, {share:.1%} of its data, shorter than its header says ({missing_rows:,} of {rows:,} rows, or as much of the last bands). Copy it anew.</source>
<translation>Le fichier raster a été tronqué : il lui manque {missing:,} octets, {share:.1%} de ses données, par rapport à son en-tête ({missing_rows:,} lignes sur {rows:,}, ou autant des dernières bandes). Recopiez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/classes.py"/>
<source>The images lie in fewer than two folders. Put those of a class into a folder of its name.</source>
<translation>Les images sont dans moins de deux dossiers. Mettez celles d'une classe dans un dossier de son nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>{count} georeference of an image that is no longer there</source>
<translation>{count} géoréférence d'une image qui n'est plus là</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>{count} georeferences of images that are no longer there</source>
<translation>{count} géoréférences d'images qui ne sont plus là</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>Cutting the map</source>
<translation>Découpe de la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>The map of an image</source>
<translation>La carte d'une image</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>{name} is no contact sheet. Choose the .vrt file that the map was made of.</source>
<translation>{name} n'est pas une planche-contact. Choisissez le fichier .vrt dont la carte a été faite.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/cut.py"/>
<source>The map and the contact sheet differ in size. Choose a map that was made of this sheet.</source>
<translation>La carte et la planche-contact diffèrent de taille. Choisissez une carte faite de cette planche.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} file that cannot be read as an image</source>
<translation>{count} fichier illisible comme image</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} files that cannot be read as images</source>
<translation>{count} fichiers illisibles comme images</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{images} with other bands than most have, {bands} of {dtype}</source>
<translation>{images} aux bandes autres que la plupart, {bands} en {dtype}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} image without a partner of the other date</source>
<translation>{count} image sans pendant à l'autre date</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} images without a partner of the other date</source>
<translation>{count} images sans pendant à l'autre date</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>Reading images</source>
<translation>Lecture des images</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} image</source>
<translation>{count} image</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>{count} images</source>
<translation>{count} images</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>Left out {what}: {names}.</source>
<translation>Ignoré : {what} : {names}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>There is no folder {images}. Choose the images' folder again.</source>
<translation>Il n'y a pas de dossier {images}. Choisissez de nouveau le dossier des images.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>The images of the two dates differ in name and number. Name them alike, or give as many.</source>
<translation>Les images des deux dates diffèrent en nom et en nombre. Nommez-les de même, ou donnez-en autant.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/images.py"/>
<source>The bands are of several data types.</source>
<translation>Les bandes sont de plusieurs types de données.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>{count} image of another size than its partner</source>
<translation>{count} image d'une autre taille que son pendant</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>{count} images of another size than their partners</source>
<translation>{count} images d'une autre taille que leurs pendants</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>There is no image to lay out in {where}. Choose others.</source>
<translation>Il n'y a pas d'image à disposer dans {where}. Choisissez-en d'autres.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>Drawing the overview</source>
<translation>Dessin de la vue d'ensemble</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>the list</source>
<translation>la liste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>The contact sheet</source>
<translation>La planche-contact</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>The class map</source>
<translation>La carte des classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/sheets/layout.py"/>
<source>A contact sheet is a VRT file. Give it a name that ends in .vrt.</source>
<translation>Une planche-contact est un fichier VRT. Donnez-lui un nom qui se termine par .vrt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/strategies/__init__.py"/>
<source>There is no query strategy "{name}". Choose one of {strategies}.</source>
<translation>Il n'y a pas de stratégie de questions « {name} ». Choisissez l'une de {strategies}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/strategies/arrays.py"/>
<source>This learner cannot be attacked. Choose another learner or query strategy.</source>
<translation>Ce classifieur ne peut pas être attaqué. Choisissez un autre classifieur ou une autre stratégie.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>the input {name}</source>
<translation>l'entrée {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>The result {name}</source>
<translation>Le résultat {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>The folder {name}</source>
<translation>Le dossier {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verb.py"/>
<source>{path}: {why}. Choose another name.</source>
<translation>{path} : {why}. Choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/exchange.py"/>
<source>Writing spectra</source>
<translation>Écriture des spectres</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/exchange.py"/>
<source>Writing the model</source>
<translation>Écriture du modèle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/exchange.py"/>
<source>Labels are written to .sli, {drivers}, {sits} or {scp}. Choose another name than {path}.</source>
<translation>Les étiquettes s'écrivent en .sli, {drivers}, {sits} ou {scp}. Choisissez un autre nom que {path}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/held_out.py"/>
<source>The share that is held out lies between 0 and 1. Correct it.</source>
<translation>La part mise de côté se situe entre 0 et 1. Corrigez-la.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/maps.py"/>
<source>Give either a reference map or held-out answers.</source>
<translation>Donnez soit une carte de référence, soit des réponses mises de côté.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/own.py"/>
<source>Trying {name}</source>
<translation>Essai de {name}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>{count} place</source>
<translation>{count} lieu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>{count} places</source>
<translation>{count} lieux</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>Only {found}: no more lie {space} from each other and from answers of this class.</source>
<translation>Seulement {found} : il n'y en a pas d'autres à {space} les uns des autres et des réponses de cette classe.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/places.py"/>
<source>Give row and column of a pixel, or a class that it is to be like.</source>
<translation>Donnez la ligne et la colonne d'un pixel, ou une classe à laquelle il doit ressembler.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Choosing questions</source>
<translation>Choix des questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Only {tiles}: no more are without an answer.</source>
<translation>Seulement {tiles} : aucune autre n'est sans réponse.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>{count} question</source>
<translation>{count} question</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>{count} questions</source>
<translation>{count} questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Only {found}: no more pixels lie {pixels} apart.</source>
<translation>Seulement {found} : il n'y a pas d'autres pixels à {pixels} les uns des autres.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Uncertainty needs labels of at least two classes. Give a label layer, or leave it out.</source>
<translation>L'incertitude demande des étiquettes d'au moins deux classes. Donnez une couche d'étiquettes, ou retirez-la.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/questions.py"/>
<source>Fewer than two classes are labelled so far: these questions cover the scene.</source>
<translation>Moins de deux classes sont étiquetées jusqu'ici : ces questions couvrent la scène.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/rasters.py"/>
<source>Give the size of the tiles.</source>
<translation>Donnez la taille des tuiles.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/rasters.py"/>
<source>{folder} cannot be written. Choose another folder.</source>
<translation>{folder} ne peut pas être écrit. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/verbs/teaching.py"/>
<source>Two classes have the number {class_id}. Give each its own.</source>
<translation>Deux classes ont le numéro {class_id}. Donnez le sien à chacune.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/engine/worker.py"/>
<source>The engine met a fault it does not know ({kind}). Its log has the details.</source>
<translation>Le moteur a rencontré une erreur inconnue ({kind}). Son journal a les détails.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} now belongs to {}, with {}. Undo takes it back.</source>
<translation>{} appartient maintenant à {}, avec {}. Annuler revient en arrière.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>Not taken as an answer: the question changed just before. Look at it, and answer again.</source>
<translation>Non retenu comme réponse : la question vient de changer. Regardez-la et répondez de nouveau.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>Removed: {} with {}. Undo brings that back.</source>
<translation>Supprimé : {} avec {}. Annuler le rétablit.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>1 class</source>
<translation>1 classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} classes</source>
<translation>{} classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>No doubtful answer is at hand. Click one of their list.</source>
<translation>Aucune réponse douteuse n'est choisie. Cliquez sur l'une de la liste.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>The map stays hidden while check points are asked.</source>
<translation>La carte reste masquée tant que des points de vérification sont demandés.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>1 answer</source>
<translation>1 réponse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} answers</source>
<translation>{} réponses</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} taken from {}.</source>
<translation>{} pris dans {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} files written to {}</source>
<translation>{} fichiers écrits dans {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>{} files exported to {}</source>
<translation>{} fichiers exportés dans {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/actions.py"/>
<source>The classes are written to {}</source>
<translation>Les classes sont écrites dans {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>{} would read from the network: {}. Open it only if you trust whoever made it.</source>
<translation>{} lirait sur le réseau : {}. N'ouvrez ce fichier que si vous faites confiance à son auteur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>{} is the session of {}, not of {}. Start a new one in {}, or open that one.</source>
<translation>{} est la session de {}, non de {}. Commencez-en une nouvelle dans {}, ou ouvrez l'autre raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>HSI Active</source>
<translation>HSI Active</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>no raster that can be read</source>
<translation>aucun raster lisible</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>{} is open elsewhere ({}). Close it there first.</source>
<translation>{} est ouvert ailleurs ({}). Fermez-le d'abord là-bas.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Open anyway</source>
<translation>Ouvrir quand même</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Open</source>
<translation>Ouvrir</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Start a new one</source>
<translation>En commencer une nouvelle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Open that one</source>
<translation>Ouvrir l'autre</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Scene</source>
<translation>Scène</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Classes</source>
<translation>Classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Label</source>
<translation>Étiqueter</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Map</source>
<translation>Carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Doubtful answers</source>
<translation>Réponses douteuses</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>History</source>
<translation>Historique</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>How accurate is this map?</source>
<translation>Quelle est l'exactitude de cette carte ?</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/dock.py"/>
<source>Result</source>
<translation>Résultat</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>See what fits</source>
<translation>Voir ce qui convient</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>The engine that an earlier version of this plugin made is used, in {}. A new one goes into {}.</source>
<translation>Le moteur créé par une version antérieure de cette extension est utilisé, dans {}. Un nouveau ira dans {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>It is older than this plugin: update it.</source>
<translation>Il est plus ancien que cette extension : mettez-le à jour.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>What fits this machine is not known yet: look first, then install.</source>
<translation>Ce qui convient à cet ordinateur n'est pas encore connu : regardez d'abord, puis installez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>from the folder of wheels</source>
<translation>depuis le dossier de wheels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>to download</source>
<translation>à télécharger</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Update</source>
<translation>Mettre à jour</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>torch {} ({}) in {}.</source>
<translation>torch {} ({}) dans {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} packages, {} {}, about {} on disk ({} are free)</source>
<translation>{} paquets, {} {}, environ {} sur le disque ({} libres)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>without {}, whose size the index does not tell</source>
<translation>sans {}, dont l'index n'indique pas la taille</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Python {}, torch {} on {}.</source>
<translation>Python {}, torch {} sur {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Repair</source>
<translation>Réparer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Install</source>
<translation>Installer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Remove...</source>
<translation>Supprimer...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Remove the old engine...</source>
<translation>Supprimer l'ancien moteur...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Check</source>
<translation>Vérifier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Copy report</source>
<translation>Copier le rapport</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Options...</source>
<translation>Options...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Help</source>
<translation>Aide</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Close</source>
<translation>Fermer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Build of torch</source>
<translation>Version de torch</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>The interpreter {}, which was chosen.</source>
<translation>L'interpréteur {}, qui a été choisi.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>No engine is installed. It goes into {}.</source>
<translation>Aucun moteur n'est installé. Il ira dans {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>An engine of an earlier version is left in {}: about 1.4 GB, not used.</source>
<translation>Un moteur d'une version antérieure reste dans {} : environ 1,4 Go, inutilisé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} (about {} MB)</source>
<translation>{} (environ {} Mo)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>torch {}: {}</source>
<translation>torch {} : {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>Engine</source>
<translation>Moteur</translation>
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
<translation>Vraiment supprimer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/dialog.py"/>
<source>{} left</source>
<translation>encore {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>the engine that is installed</source>
<translation>le moteur installé</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Or this Python</source>
<translation>Ou ce Python</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>One that has the engine's libraries already; nothing is installed into it.</source>
<translation>Un Python qui a déjà les bibliothèques du moteur ; rien n'y est installé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>beside the session</source>
<translation>à côté de la session</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Checking...</source>
<translation>Vérification...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Folder of the engine</source>
<translation>Dossier du moteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Package index</source>
<translation>Index de paquets</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Python from</source>
<translation>Python depuis</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Folder of wheels</source>
<translation>Dossier de wheels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Folder for what is kept of large rasters</source>
<translation>Dossier pour ce qui est conservé des grands rasters</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>GB that it may take</source>
<translation>Go qu'il peut occuper</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Short, and on a local disk; 1 to 8 GB. An engine that lies in another folder stays there, unused.</source>
<translation>Court et sur un disque local ; 1 à 8 Go. Un moteur situé dans un autre dossier y reste, inutilisé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>The address of an index or of your organisation's mirror; PyPI if empty.</source>
<translation>L'adresse d'un index ou du miroir de votre organisation ; PyPI si vide.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>A mirror of python-build-standalone, or a list of downloads (.json); uv's own if empty.</source>
<translation>Un miroir de python-build-standalone, ou une liste de téléchargements (.json) ; la source d'uv si vide.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>For machines without a network: nothing is downloaded then. The README says how to fill it.</source>
<translation>Pour les ordinateurs sans réseau : rien n'est alors téléchargé. Le README dit comment le remplir.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>With it a session is opened, and mapped, without reading its raster again. Beside the session if empty.</source>
<translation>Une session est ainsi ouverte, et cartographiée, sans relire son raster. À côté de la session si vide.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/options.py"/>
<source>Of one raster: 0 keeps nothing, 20 if empty. From the engine's next start on.</source>
<translation>Par raster : 0 ne conserve rien, 20 si vide. À partir du prochain démarrage du moteur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/strip.py"/>
<source>Install the engine...</source>
<translation>Installer le moteur...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine/strip.py"/>
<source>Update the engine</source>
<translation>Mettre à jour le moteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine_action.py"/>
<source>Engine...</source>
<translation>Moteur...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/engine_action.py"/>
<source>The engine is older than the plugin.</source>
<translation>Le moteur est plus ancien que l'extension.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>HSI Active: help</source>
<translation>HSI Active : aide</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>What</source>
<translation>Quoi</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Keys</source>
<translation>Touches</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Tutorial</source>
<translation>Tutoriel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Manual</source>
<translation>Manuel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>1 to 9 and letters: the class. Shift with 1 to 9: the 10th to 18th class of the list.</source>
<translation>1 à 9 et lettres : la classe. Maj avec 1 à 9 : la 10e à la 18e classe de la liste.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>Esc: give up a place of your own, or the places like another.</source>
<translation>Échap : abandonner un lieu choisi, ou les lieux semblables à un autre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/help_window.py"/>
<source>A double click on keys changes them: names with a blank between; nothing for those of the beginning.</source>
<translation>Un double clic sur des touches les change : noms séparés par une espace ; rien pour celles du début.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/date_sign.py"/>
<source>after: {}</source>
<translation>après : {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/date_sign.py"/>
<source>before: {}</source>
<translation>avant : {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/side.py"/>
<source>There is no pixel of the raster. Click inside it.</source>
<translation>Il n'y a pas de pixel du raster ici. Cliquez à l'intérieur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/map/side.py"/>
<source>The raster's CRS does not reach there.</source>
<translation>Le SCR du raster ne s'étend pas jusque-là.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/advice.py"/>
<source>In each of the last {} rounds less than {:.0%} of the map changed: judge it by check points, or export it.</source>
<translation>À chacun des {} derniers tours, moins de {:.0%} de la carte a changé : évaluez-la par des points de vérification, ou exportez-la.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/advice.py"/>
<source>{} of {} questions are torn between {} and {}: answers of these help most.</source>
<translation>{} questions sur {} hésitent entre {} et {} : y répondre aide le plus.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/ahead.py"/>
<source>. The questions stay as they are: {}</source>
<translation>. Les questions restent telles quelles : {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/ahead.py"/>
<source>. Asked anew with {} answers</source>
<translation>. Redemandé avec {} réponses</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Looking for more like this</source>
<translation>Recherche de lieux semblables</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Nothing more like it is left without an answer.</source>
<translation>Plus rien de semblable n'est sans réponse.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Like row {}, column {}</source>
<translation>Comme ligne {}, colonne {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/alike.py"/>
<source>Like {}</source>
<translation>Comme {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>withdrawn</source>
<translation>retirée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>don't know</source>
<translation>ne sais pas</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>area</source>
<translation>zone</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>tile at row {}, column {}</source>
<translation>tuile à la ligne {}, colonne {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/answer_log.py"/>
<source>row {}, column {}</source>
<translation>ligne {}, colonne {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/background.py"/>
<source>The engine is at work already. Wait for it, or cancel.</source>
<translation>Le moteur travaille déjà. Attendez, ou annulez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/beside.py"/>
<source>Reading the further features</source>
<translation>Lecture des attributs supplémentaires</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/beside.py"/>
<source>The raster of further features {} is gone. Choose its file under Scene.</source>
<translation>Le raster des attributs supplémentaires {} a disparu. Choisissez son fichier sous Scène.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/beside.py"/>
<source>This is the raster of the scene itself. Choose another file.</source>
<translation>C'est le raster de la scène elle-même. Choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checked_settings.py"/>
<source>{} was not made in this dock. Start from its raster, and import its answers from a layer.</source>
<translation>{} n'a pas été créé dans ce panneau. Partez de son raster et importez ses réponses depuis une couche.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checked_settings.py"/>
<source>{} cannot be opened: in its table settings the row {} cannot be used. Start from the raster under another name, and import the answers from a layer.</source>
<translation>{} ne peut pas être ouvert : dans sa table settings, la ligne {} est inutilisable. Partez du raster sous un autre nom et importez les réponses depuis une couche.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checked_settings.py"/>
<source>{} was made by a later version. Update the plugin to open it.</source>
<translation>{} vient d'une version plus récente. Mettez l'extension à jour pour l'ouvrir.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>1 check point lies on labelled ground: labels teach, so it does not count when a map is judged.</source>
<translation>1 point de vérification se trouve sur un terrain étiqueté : les étiquettes servent à apprendre, il ne compte donc pas pour évaluer une carte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} check points lie on labelled ground: labels teach, so they do not count when a map is judged.</source>
<translation>{} points de vérification se trouvent sur un terrain étiqueté : les étiquettes servent à apprendre, ils ne comptent donc pas pour évaluer une carte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} interpreters, who agree on {} of {} points that several answered</source>
<translation>{} interprètes, d'accord sur {} des {} points auxquels plusieurs ont répondu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} don't know</source>
<translation>{} ne sais pas</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} mixed pixels</source>
<translation>{} pixels mixtes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>There is no map yet. Update the map first.</source>
<translation>Il n'y a pas encore de carte. Mettez d'abord la carte à jour.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>Planning the check sample</source>
<translation>Planification de l'échantillon de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>Drawing the check sample</source>
<translation>Tirage de l'échantillon de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>Judging the map</source>
<translation>Évaluation de la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} check points</source>
<translation>{} points de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} with a class</source>
<translation>{} avec une classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} of {} answered</source>
<translation>{} sur {} répondus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/checks.py"/>
<source>{} wait</source>
<translation>{} en attente</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_files.py"/>
<source>{} names {} classes. Choose another session, a style of classes, or a list of at most {} names.</source>
<translation>{} nomme {} classes. Choisissez une autre session, un style de classes ou une liste d'au plus {} noms.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_files.py"/>
<source>{} is not a text in UTF-8. Save it as such, or choose another file.</source>
<translation>{} n'est pas un texte en UTF-8. Enregistrez-le ainsi, ou choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source> or </source>
<translation> ou </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is no key. Write names as N, Del or Ctrl+Z, with a blank between two.</source>
<translation>{} n'est pas une touche. Écrivez des noms comme N, Del ou Ctrl+Z, séparés par une espace.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is kept: figures answer with classes, Shift with them too, and Esc gives up.</source>
<translation>{} est réservé : les chiffres répondent par des classes, avec Maj aussi, et Échap abandonne.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is taken: {}. Give that another key first.</source>
<translation>{} est pris : {}. Donnez-lui d'abord une autre touche.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>{} is the key of the class {}. Give that another one first.</source>
<translation>{} est la touche de la classe {}. Donnez-lui-en d'abord une autre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Don't know</source>
<translation>Ne sais pas</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Mixed pixel, of check points</source>
<translation>Pixel mixte, aux points de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Next that waits</source>
<translation>Suivante en attente</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Previous</source>
<translation>Précédente</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Skip</source>
<translation>Passer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Draw an area</source>
<translation>Dessiner une zone</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>The like ground around the pixel</source>
<translation>Le terrain semblable autour du pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>More of this ground</source>
<translation>Plus de ce terrain</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Less of it</source>
<translation>Moins de celui-ci</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Ask more places that look like this one</source>
<translation>Demander d'autres lieux qui ressemblent à celui-ci</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Class map on or off</source>
<translation>Carte des classes affichée ou non</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Before and after, with two dates</source>
<translation>Avant et après, avec deux dates</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Other colours of the raster</source>
<translation>Autres couleurs du raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Keep a doubtful answer</source>
<translation>Garder une réponse douteuse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Give it the class that the others say</source>
<translation>Lui donner la classe que disent les autres</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Withdraw it</source>
<translation>La retirer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Undo</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/class_keys.py"/>
<source>Redo</source>
<translation>Rétablir</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/elsewhere.py"/>
<source>{} answers made elsewhere lie outside the raster.</source>
<translation>{} réponses faites ailleurs sont hors du raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Exporting</source>
<translation>Exportation</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Writing the report</source>
<translation>Écriture du rapport</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Choose a folder to export to.</source>
<translation>Choisissez un dossier pour l'export.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>The raster is gone: choose its file under Scene.</source>
<translation>Le raster a disparu : choisissez son fichier sous Scène.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Judge the map by a reference or by held-out answers, not by both.</source>
<translation>Évaluez la carte par une référence ou par des réponses mises de côté, pas par les deux.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the raster</source>
<translation>le raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the mask</source>
<translation>le masque</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the reference</source>
<translation>la référence</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>the session</source>
<translation>la session</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Comparing with held-out answers</source>
<translation>Comparaison avec les réponses mises de côté</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Colour composite of the raster</source>
<translation>Composition colorée du raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Uncertainty, from 0 (dark) to 1 (bright)</source>
<translation>Incertitude, de 0 (sombre) à 1 (clair)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Holding answers out</source>
<translation>Mise de côté de réponses</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>Comparing with the reference</source>
<translation>Comparaison avec la référence</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/export.py"/>
<source>The export</source>
<translation>L'export</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>The raster {} is gone. Say where it is now.</source>
<translation>Le raster {} a disparu. Indiquez où il est maintenant.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>{} is another raster: size, bands or place differ. Choose the one of this session.</source>
<translation>{} est un autre raster : taille, bandes ou lieu diffèrent. Choisissez celui de cette session.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>The second date, the raster of further features or the mask</source>
<translation>La deuxième date, le raster des attributs supplémentaires ou le masque</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>The raster</source>
<translation>Le raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/first_date.py"/>
<source>{} has changed since the last time; the next update uses it as it is now.</source>
<translation>{} a changé depuis la dernière fois ; la prochaine mise à jour l'utilise tel qu'il est maintenant.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/importing.py"/>
<source>{answers} imported. Undo takes them back.</source>
<translation>{answers} importées. Annuler les retire.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/importing.py"/>
<source>Importing: {done} of {all} written</source>
<translation>Importation : {done} sur {all} écrites</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/known_rasters.py"/>
<source>{} has changed since this session read it, so nothing is mapped; no answer is lost. Put the file as it was back, or open the session again to use it as it is now.</source>
<translation>{} a changé depuis que cette session l'a lu, rien n'est donc cartographié ; aucune réponse n'est perdue. Remettez le fichier tel qu'il était, ou rouvrez la session pour l'utiliser tel qu'il est.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>An area of your choice</source>
<translation>Une zone de votre choix</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>There is no prediction for this tile yet.</source>
<translation>Il n'y a pas encore de prédiction pour cette tuile.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>The prediction is one class all over: nothing to outline.</source>
<translation>La prédiction est d'une seule classe partout : rien à délimiter.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Nothing is chosen. Click a pixel, or ask for the next questions.</source>
<translation>Rien n'est choisi. Cliquez sur un pixel, ou demandez les prochaines questions.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Only a question that waits for an answer can be skipped.</source>
<translation>Seule une question qui attend une réponse peut être passée.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>A layer is being imported: wait for it, or cancel it below the classes.</source>
<translation>Une couche est en cours d'importation : attendez, ou annulez sous les classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Only a check point is answered as a mixed pixel.</source>
<translation>Seul un point de vérification reçoit la réponse pixel mixte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>{} is now {}. Undo takes it back.</source>
<translation>{} est maintenant {}. Annuler revient en arrière.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>All questions are answered. {} goes back.</source>
<translation>Toutes les questions ont une réponse. {} revient en arrière.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/labelling.py"/>
<source>Check points are asked now, and nothing else: go back to the questions to label more.</source>
<translation>Seuls des points de vérification sont demandés maintenant : revenez aux questions pour continuer à étiqueter.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Change of the map</source>
<translation>Changement de la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Share of the map that the round gave another class</source>
<translation>Part de la carte à laquelle le tour a donné une autre classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Mean uncertainty</source>
<translation>Incertitude moyenne</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Mean of the uncertainty map: 0 is sure, 1 torn between two classes</source>
<translation>Moyenne de la carte d'incertitude : 0 est sûr, 1 hésite entre deux classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Doubtful ground</source>
<translation>Terrain douteux</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Share of the map whose likeliest class leads the next by 50 % or less, before smoothing</source>
<translation>Part de la carte dont la classe la plus probable devance la suivante de 50 % au plus, avant lissage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Estimated accuracy</source>
<translation>Exactitude estimée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Overall accuracy by the check sample, with its 95 % interval</source>
<translation>Exactitude globale selon l'échantillon de vérification, avec son intervalle à 95 %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>answer check points to have it</source>
<translation>répondre à des points de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Answers a minute</source>
<translation>Réponses par minute</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>At the middle one of the times that the round's answers took</source>
<translation>Selon la médiane des temps de réponse du tour</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>Balance of classes</source>
<translation>Équilibre des classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/learning.py"/>
<source>100 %: all classes have as many answers; 0 %: one has all (Pielou's evenness)</source>
<translation>100 % : toutes les classes ont autant de réponses ; 0 % : une seule les a toutes (équitabilité de Pielou)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{answers} taken in from {file}; {conflicts}, under Doubtful answers. Undo takes them back.</source>
<translation>{answers} reprises de {file} ; {conflicts}, sous Réponses douteuses. Annuler les retire.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>1 answer to points of another check sample was left out.</source>
<translation>1 réponse à des points d'un autre échantillon de vérification a été omise.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>1 conflict</source>
<translation>1 conflit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{} conflicts</source>
<translation>{} conflits</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>1 answer to check points</source>
<translation>1 réponse à des points de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{} answers to check points</source>
<translation>{} réponses à des points de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{} answers to points of another check sample were left out.</source>
<translation>{} réponses à des points d'un autre échantillon de vérification ont été omises.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{first}, or {second}?</source>
<translation>{first} ou {second} ?</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/merging.py"/>
<source>{} is of another raster. Choose one of this raster.</source>
<translation>{} est d'un autre raster. Choisissez une session de ce raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Practice: each answer is compared with the reference, and you are told here.</source>
<translation>Entraînement : chaque réponse est comparée à la référence, et le résultat s'affiche ici.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Practice: the reference is gone, so nothing can be compared.</source>
<translation>Entraînement : la référence a disparu, rien ne peut être comparé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Right: {}.</source>
<translation>Juste : {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Wrong: that was {}. Ctrl+Z takes the answer back.</source>
<translation>Faux : c'était {}. Ctrl+Z retire la réponse.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>The reference does not say what that was.</source>
<translation>La référence ne dit pas ce que c'était.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>Making the sample scene</source>
<translation>Création de la scène d'exemple</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/practice.py"/>
<source>{} of {} right.</source>
<translation>{} justes sur {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/review.py"/>
<source>{}: the other answers say {} ({:.0f} %)</source>
<translation>{} : les autres réponses disent {} ({:.0f} %)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/round_maps.py"/>
<source>Drawing the map</source>
<translation>Dessin de la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/rounds.py"/>
<source>Check points are asked now: go back to the questions to update the map.</source>
<translation>Des points de vérification sont demandés maintenant : revenez aux questions pour mettre la carte à jour.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/second_date.py"/>
<source>Reading the second date</source>
<translation>Lecture de la deuxième date</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/second_date.py"/>
<source>The second date {} is gone. Choose its file under Scene.</source>
<translation>La deuxième date {} a disparu. Choisissez son fichier sous Scène.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>Questions are about tiles now, which are answered by areas drawn in them.</source>
<translation>Les questions portent maintenant sur des tuiles, auxquelles répondent des zones dessinées dedans.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>Choose a pixel first: click one, or ask for questions.</source>
<translation>Choisissez d'abord un pixel : cliquez dessus, ou demandez des questions.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>There is no segment to grow or shrink. Key {} shows the one around a pixel.</source>
<translation>Il n'y a pas de segment à agrandir ou à réduire. La touche {} montre celui autour d'un pixel.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>It grows no further: what comes next is not like it, answered, or too large.</source>
<translation>Il ne s'agrandit plus : ce qui suit ne lui ressemble pas, a une réponse ou est trop grand.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>Growing a segment</source>
<translation>Croissance d'un segment</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/segments.py"/>
<source>It is as small as can be: Esc leaves the pixel alone.</source>
<translation>Il ne peut être plus petit : Échap ne garde que le pixel.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/sentences.py"/>
<source>{} cannot be used: {}. Choose another place, or make this one writable.</source>
<translation>{} ne peut pas être utilisé : {}. Choisissez un autre endroit, ou rendez celui-ci accessible en écriture.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/session_lock.py"/>
<source>another program</source>
<translation>un autre programme</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/session_lock.py"/>
<source>{host}, process {number}</source>
<translation>{host}, processus {number}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/split.py"/>
<source>{new} is split off from {old}, with {answers}. A double click gives it a name, undo takes it back.</source>
<translation>{new} est séparée de {old}, avec {answers}. Un double clic lui donne un nom, annuler revient en arrière.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/split.py"/>
<source>Put an area around the answers to split off first: draw it ({draw}) or outline ground ({ground}).</source>
<translation>Entourez d'abord d'une zone les réponses à séparer : dessinez-la ({draw}) ou délimitez du terrain ({ground}).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/split.py"/>
<source>Comparing the answers</source>
<translation>Comparaison des réponses</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/split.py"/>
<source>{name} stays one class: some of its answers, not none and not all, have to be split off.</source>
<translation>{name} reste une seule classe : il faut en séparer certaines réponses, ni aucune ni toutes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/stage_two.py"/>
<source>Outline what is in each tile. DeepLab learns it, and from the ground without labels (S4GAN).</source>
<translation>Délimitez ce qu'il y a dans chaque tuile. DeepLab l'apprend, ainsi que du terrain sans étiquettes (S4GAN).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>{} like row {}, column {}: which class? Larger ({}), smaller ({}), or the pixel alone (Esc).</source>
<translation>{} semblables à la ligne {}, colonne {} : quelle classe ? Plus grand ({}), plus petit ({}), ou le pixel seul (Échap).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>1 pixel</source>
<translation>1 pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>{} connected pixels</source>
<translation>{} pixels contigus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/target.py"/>
<source>A pixel of your choice</source>
<translation>Un pixel de votre choix</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>1 feature</source>
<translation>1 entité</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>{} features</source>
<translation>{} entités</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>Importing: {done} of {all} features read</source>
<translation>Importation : {done} entités sur {all} lues</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/vector_import.py"/>
<source>Points of {} outside the raster were left out: {}.</source>
<translation>Des points de {} hors du raster ont été ignorés : {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>Settings of the session that cannot be used are as usual now: {}.</source>
<translation>Les réglages inutilisables de la session ont repris leur valeur usuelle : {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>No session is open. Choose a raster, and start labelling.</source>
<translation>Aucune session n'est ouverte. Choisissez un raster et commencez l'étiquetage.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>Choose a raster first.</source>
<translation>Choisissez d'abord un raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/model/workbench.py"/>
<source>The session is kept in {}.</source>
<translation>La session est conservée dans {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>{} points tell the overall accuracy to ± {:.1f} % if it is {:.0f} %</source>
<translation>{} points donnent l'exactitude globale à ± {:.1f} % près si elle est de {:.0f} %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Overall accuracy {:.1f} % (95 % interval {:.1f} to {:.1f} %), of {} points.</source>
<translation>Exactitude globale {:.1f} % (intervalle à 95 % : {:.1f} à {:.1f} %), sur {} points.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Of what it shows as {} {:.0f} % is right ({:.0f} to {:.0f} %), the least of all classes.</source>
<translation>De ce qu'elle montre comme {}, {:.0f} % est juste ({:.0f} à {:.0f} %), le moins de toutes les classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Propose a check sample</source>
<translation>Proposer un échantillon de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Judge the map</source>
<translation>Évaluer la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Each class and area is in the report (Result).</source>
<translation>Chaque classe et surface est dans le rapport (Résultat).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Back to the questions</source>
<translation>Retour aux questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Answer check points</source>
<translation>Répondre aux points de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Answer check points first.</source>
<translation>Répondez d'abord à des points de vérification.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>as it comes</source>
<translation>sans exigence</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>{} more</source>
<translation>{} de plus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Draw {} points</source>
<translation>Tirer {} points</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Answers that the strategy chose cannot tell it. Points drawn at random can: they are asked with the map hidden, and teach nothing.</source>
<translation>Les réponses choisies par la stratégie ne peuvent le dire. Des points tirés au hasard le peuvent : ils sont demandés carte masquée et n'apprennent rien.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Overall accuracy to</source>
<translation>Exactitude globale à</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Half the 95 % interval that is wanted</source>
<translation>Moitié de l'intervalle à 95 % souhaité</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>Each class to</source>
<translation>Chaque classe à</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/accuracy_panel.py"/>
<source>The same of each class's user's accuracy</source>
<translation>De même pour l'exactitude utilisateur de chaque classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>What it is like is told once it is answered.</source>
<translation>Ce à quoi il ressemble est dit après la réponse.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>Like nothing labelled yet</source>
<translation>Ne ressemble encore à rien d'étiqueté</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>Like</source>
<translation>Semblable à</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/alike.py"/>
<source>{}, row {}, column {}: spectral angle {:.1f} degrees. Click goes there.</source>
<translation>{}, ligne {}, colonne {} : angle spectral {:.1f} degrés. Un clic y mène.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/chips.py"/>
<source>{}: click shows the map in these colours (C: the next); right click: larger</source>
<translation>{} : un clic affiche la carte dans ces couleurs (C : les suivantes) ; clic droit : plus grand</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Ask for more of a class; merge, split or sort classes; take them from a file, or write them into one</source>
<translation>Demander plus d'une classe ; fusionner, diviser ou trier des classes ; les prendre dans un fichier, ou les y écrire</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Take classes from a file</source>
<translation>Prendre les classes dans un fichier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Write the classes as a list</source>
<translation>Écrire les classes sous forme de liste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Ask for more of the chosen one</source>
<translation>Demander plus de celle qui est choisie</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Merge the chosen ones</source>
<translation>Fusionner celles qui sont choisies</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Split off what looks unlike the rest</source>
<translation>Séparer ce qui ne ressemble pas au reste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Split off what the area at hand holds</source>
<translation>Séparer ce que contient la zone actuelle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Sort by name</source>
<translation>Trier par nom</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Take from a file...</source>
<translation>Prendre dans un fichier...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Write as a list...</source>
<translation>Écrire comme liste...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_menu.py"/>
<source>Sessions, styles and lists of classes ({})</source>
<translation>Sessions, styles et listes de classes ({})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Add</source>
<translation>Ajouter</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Remove</source>
<translation>Supprimer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Colour...</source>
<translation>Couleur...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Remove the chosen classes with their answers; undo brings them back</source>
<translation>Supprimer les classes choisies avec leurs réponses ; annuler les rétablit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>From layer...</source>
<translation>De couche...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Take classes, and answers, from the features of a vector layer</source>
<translation>Prendre les classes, et les réponses, dans les entités d'une couche vecteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>{} of {} answers aimed at. Double click changes the aim of all classes.</source>
<translation>{} réponses sur {} visées. Un double clic change l'objectif de toutes les classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose the class to recolour in the list.</source>
<translation>Choisissez dans la liste la classe à recolorer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Key</source>
<translation>Touche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Class</source>
<translation>Classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Answers</source>
<translation>Réponses</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose the class to remove in the list.</source>
<translation>Choisissez dans la liste la classe à supprimer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose two classes or more in the list, with Ctrl or Shift, to make them one.</source>
<translation>Choisissez dans la liste deux classes ou plus, avec Ctrl ou Maj, pour n'en faire qu'une.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Choose one class in the list, with a click on its name.</source>
<translation>Choisissez une classe dans la liste, par un clic sur son nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Each class needs a name of its own.</source>
<translation>Chaque classe doit avoir son propre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>{} is taken. Choose another letter or figure.</source>
<translation>{} est pris. Choisissez une autre lettre ou un autre chiffre.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/class_panel.py"/>
<source>Class {}</source>
<translation>Classe {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Take clicks and keys on the map for labelling again</source>
<translation>Reprendre les clics et les touches sur la carte pour l'étiquetage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Label on map</source>
<translation>Étiqueter sur la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>All keys, which can be changed there; the way to the manual</source>
<translation>Toutes les touches, modifiables à cet endroit ; l'accès au manuel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Choose the raster to label.</source>
<translation>Choisissez le raster à étiqueter.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>The raster is being read.</source>
<translation>Le raster est en cours de lecture.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Check what was read, then start.</source>
<translation>Vérifiez ce qui a été lu, puis commencez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Name at least two classes.</source>
<translation>Nommez au moins deux classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Ask the first questions.</source>
<translation>Demandez les premières questions.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Answer: key, button or click.</source>
<translation>Répondez : touche, bouton ou clic.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Check points: the map is hidden.</source>
<translation>Vérification : la carte est masquée.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>All check points answered: judge the map.</source>
<translation>Points tous répondus : évaluez la carte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>Keys do not answer now.</source>
<translation>Les touches ne répondent pas pour l'instant.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>New questions are on their way; label on.</source>
<translation>De nouvelles questions arrivent ; continuez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/header.py"/>
<source>All answered: update the map.</source>
<translation>Tout est répondu : mettez la carte à jour.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>filter by a class, a person, a date, "withdrawn", ...</source>
<translation>filtrer par classe, personne, date, « retirée », ...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Merge...</source>
<translation>Fusionner...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Take in the answers of another annotator's session of this raster; conflicts are listed</source>
<translation>Reprendre les réponses de la session d'un autre annotateur de ce raster ; les conflits sont listés</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Merge another annotator's session</source>
<translation>Fusionner la session d'un autre annotateur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Sessions ({})</source>
<translation>Sessions ({})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>No.</source>
<translation>N°</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Before</source>
<translation>Avant</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>Round</source>
<translation>Tour</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>By</source>
<translation>Par</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/history_panel.py"/>
<source>When</source>
<translation>Quand</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Class field</source>
<translation>Champ de classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Import</source>
<translation>Importer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>So many classes are rarely meant: choose the field that names the classes.</source>
<translation>Autant de classes sont rarement voulues : choisissez le champ qui nomme les classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Add a layer of points or polygons to the project first.</source>
<translation>Ajoutez d'abord au projet une couche de points ou de polygones.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>No field names classes, it seems. Choose one.</source>
<translation>Aucun champ ne semble nommer des classes. Choisissez-en un.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/import_form.py"/>
<source>Import all the same</source>
<translation>Importer quand même</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/learning_chart.py"/>
<source>no value yet</source>
<translation>pas encore de valeur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/learning_chart.py"/>
<source>Round {}: {}</source>
<translation>Tour {} : {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/learning_chart.py"/>
<source>Round {}: no value</source>
<translation>Tour {} : pas de valeur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/learning_chart.py"/>
<source>({} to {})</source>
<translation>({} à {})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/looks.py"/>
<source>after</source>
<translation>après</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/looks.py"/>
<source>before</source>
<translation>avant</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>wavelength (nm)</source>
<translation>longueur d'onde (nm)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>band</source>
<translation>bande</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>Whole spectrum</source>
<translation>Spectre entier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>With its first derivative</source>
<translation>Avec sa dérivée première</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>With its continuum removed</source>
<translation>Avec son continuum retiré</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>Values alone</source>
<translation>Valeurs seules</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>no spectrum</source>
<translation>pas de spectre</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/plots.py"/>
<source>A click keeps this spectrum to compare, or drops it. Drag over a part to see it larger; a right click has more.</source>
<translation>Un clic garde ce spectre pour comparaison, ou l'abandonne. Tirez sur une partie pour l'agrandir ; un clic droit offre davantage.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Several classes lie in it: it is counted, and says nothing of the map (key {})</source>
<translation>Plusieurs classes s'y trouvent : il est compté et ne dit rien de la carte (touche {})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>answered: don't know</source>
<translation>répondu : ne sais pas</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>answered: mixed pixel</source>
<translation>répondu : pixel mixte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>skipped</source>
<translation>passée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Click a tile to change its answer, or ask for the next questions.</source>
<translation>Cliquez sur une tuile pour changer sa réponse, ou demandez les prochaines questions.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Click any pixel to label it, or ask for the next questions.</source>
<translation>Cliquez sur n'importe quel pixel pour l'étiqueter, ou demandez les prochaines questions.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>All check points are answered: judge the map below.</source>
<translation>Tous les points de vérification ont une réponse : évaluez la carte ci-dessous.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Cannot be told from the image: this teaches, too (key {})</source>
<translation>Impossible à dire d'après l'image : cela apprend aussi (touche {})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>mixed pixel</source>
<translation>pixel mixte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Which class is it? What the model makes of it is hidden.</source>
<translation>Quelle classe est-ce ? L'avis du modèle est masqué.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>answered: {}</source>
<translation>répondu : {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>(Esc: back to the round's questions)</source>
<translation>(Échap : retour aux questions du tour)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>score</source>
<translation>score</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>key</source>
<translation>touche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>A check point: which class is it? The map is hidden; the answer does not teach.</source>
<translation>Un point de vérification : quelle classe est-ce ? La carte est masquée ; la réponse n'apprend rien.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>&lt; Previous</source>
<translation>&lt; Précédente</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>The question before</source>
<translation>La question d'avant</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Next &gt;</source>
<translation>Suivante &gt;</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>The next question that waits</source>
<translation>La prochaine question en attente</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Ask this one again at the end of the round</source>
<translation>La poser de nouveau à la fin du tour</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Take the last action back</source>
<translation>Revenir sur la dernière action</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Do it again</source>
<translation>La refaire</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Area</source>
<translation>Zone</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>An area: click its corners and right click, or drag to paint; then choose its class</source>
<translation>Une zone : cliquez ses coins puis clic droit, ou peignez en tirant ; choisissez ensuite sa classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Segment</source>
<translation>Segment</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>The ground around the pixel that looks like it, to be answered as one</source>
<translation>Le terrain autour du pixel qui lui ressemble, pour y répondre d'un coup</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Smaller</source>
<translation>Réduire</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Less of the ground that is outlined</source>
<translation>Moins du terrain délimité</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Larger</source>
<translation>Agrandir</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>More of it</source>
<translation>Plus de celui-ci</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>More like this</source>
<translation>Semblables</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/query_card.py"/>
<source>Ask the places next that look most like this pixel</source>
<translation>Demander ensuite les lieux qui ressemblent le plus à ce pixel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/raster_choice.py"/>
<source>Hyperspectral raster</source>
<translation>Raster hyperspectral</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/raster_choice.py"/>
<source>{} is not a raster file, so the engine cannot read it. Export it as GeoTIFF first.</source>
<translation>{} n'est pas un fichier raster, le moteur ne peut donc pas le lire. Exportez-le d'abord en GeoTIFF.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source> pixels</source>
<translation> pixels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>off</source>
<translation>aucune</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Smaller patches of the exported class map take the class around them (sieve)</source>
<translation>Les taches plus petites de la carte exportée prennent la classe qui les entoure (tamisage)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Minimum area</source>
<translation>Surface minimale</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>none; a raster of this grid, 0 = not known</source>
<translation>aucune ; un raster de cette grille, 0 = inconnu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>The report then compares the map with this reference, answered pixels left out</source>
<translation>Le rapport compare alors la carte à cette référence, sans les pixels répondus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Reference</source>
<translation>Référence</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>For the report: answers of each class, areas whole, that the maps do not learn and are judged by</source>
<translation>Pour le rapport : des réponses de chaque classe, zones entières, que les cartes n'apprennent pas et qui les évaluent</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Held out</source>
<translation>Mis de côté</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Folder</source>
<translation>Dossier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Export</source>
<translation>Exporter</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Class map</source>
<translation>Carte des classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Confidence</source>
<translation>Confiance</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Uncertainty</source>
<translation>Incertitude</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Probabilities</source>
<translation>Probabilités</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Polygons (.gpkg)</source>
<translation>Polygones (.gpkg)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Answers (.gpkg)</source>
<translation>Réponses (.gpkg)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Answers (.csv)</source>
<translation>Réponses (.csv)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Report (.html)</source>
<translation>Rapport (.html)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Change probability</source>
<translation>Probabilité de changement</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>Scaled confidence</source>
<translation>Confiance calibrée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/result_panel.py"/>
<source>The confidence as often right as it says: scaled by the temperature that fits the check sample best</source>
<translation>La confiance aussi souvent juste qu'elle le dit : calibrée par la température qui convient le mieux à l'échantillon de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>After each update, answers that the others contradict are listed here.</source>
<translation>Après chaque mise à jour, les réponses que les autres contredisent sont listées ici.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Click an answer of the list first.</source>
<translation>Cliquez d'abord sur une réponse de la liste.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Keep</source>
<translation>Garder</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>It is right: it is not listed again</source>
<translation>Elle est juste : elle n'est plus listée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Change</source>
<translation>Changer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Give it the class that the other answers say</source>
<translation>Lui donner la classe que disent les autres réponses</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Withdraw</source>
<translation>Retirer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/review_panel.py"/>
<source>Take it back: it teaches no more</source>
<translation>La reprendre : elle n'apprend plus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Draw the areas in the tiles that were asked about, in place of one class each; DeepLab learns them</source>
<translation>Dessiner les zones dans les tuiles demandées, au lieu d'une classe pour chacune ; DeepLab les apprend</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Settings</source>
<translation>Réglages</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Learner, query strategy, number of questions</source>
<translation>Classifieur, stratégie de questions, nombre de questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>none: begins at random</source>
<translation>aucun : commence au hasard</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Outline this tile</source>
<translation>Délimiter cette tuile</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Outline these {} tiles</source>
<translation>Délimiter ces {} tuiles</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Questions about</source>
<translation>Questions sur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Learner</source>
<translation>Classifieur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Network</source>
<translation>Réseau</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Encoder</source>
<translation>Encodeur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Learns from</source>
<translation>Apprend de</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Training</source>
<translation>Entraînement</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Committee</source>
<translation>Comité</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Strategy</source>
<translation>Stratégie</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>First set</source>
<translation>Premières questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Tile's score</source>
<translation>Score d'une tuile</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Smoothing</source>
<translation>Lissage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Counts as changed</source>
<translation>Compte comme changement</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Weights</source>
<translation>Poids</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Tile (pixels)</source>
<translation>Tuile (pixels)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Overlap (pixels)</source>
<translation>Recouvrement (pixels)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Epochs (0: usual)</source>
<translation>Époques (0 : usuel)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Members</source>
<translation>Membres</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Passes</source>
<translation>Passes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>By chance (%)</source>
<translation>Au hasard (%)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Chosen among (%)</source>
<translation>Choisies parmi (%)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Questions a round</source>
<translation>Questions par tour</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Ask anew after (answers)</source>
<translation>Redemander après (réponses)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Distance (pixels)</source>
<translation>Distance (pixels)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Answers a class</source>
<translation>Réponses par classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Seed</source>
<translation>Graine</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Choose among all pixels</source>
<translation>Choisir parmi tous les pixels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Of rasters with more pixels than the learner goes through in a round: those most doubtful of all, not some drawn by chance; a round goes over the whole raster for it</source>
<translation>Pour les rasters de plus de pixels que le classifieur n'en parcourt en un tour : les plus douteux de tous, et non quelques-uns tirés au hasard ; un tour parcourt pour cela tout le raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>I look for something rare</source>
<translation>Je cherche quelque chose de rare</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>One question in ten goes to the spectrum least like all that was asked</source>
<translation>Une question sur dix va au spectre le moins semblable à tout ce qui a été demandé</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Hide the model's opinion until I answer</source>
<translation>Masquer l'avis du modèle jusqu'à ma réponse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/round_panel.py"/>
<source>Neither why a pixel is asked nor what it is like is told before; the class map goes with M</source>
<translation>Ni pourquoi un pixel est demandé ni à quoi il ressemble n'est dit avant ; M masque la carte des classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>An embedding, a height model, radar: its bands are used beside those of the raster, on any grid</source>
<translation>Un embedding, un modèle de hauteur, du radar : ses bandes servent en plus de celles du raster, sur toute grille</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>wavelengths not known</source>
<translation>longueurs d'onde inconnues</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Start labelling</source>
<translation>Commencer l'étiquetage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>other sessions...</source>
<translation>autres sessions...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Choose a raster of two bands or more.</source>
<translation>Choisissez un raster de deux bandes ou plus.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>choose a raster layer...</source>
<translation>choisir une couche raster...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>or a file: GeoTIFF, ENVI, a sensor's product, ...</source>
<translation>ou un fichier : GeoTIFF, ENVI, produit d'un capteur, ...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>EMIT, PRISMA, EnMAP, DESIS, Tanager, AVIRIS-3, HDF5 or netCDF: read as one cube</source>
<translation>EMIT, PRISMA, EnMAP, DESIS, Tanager, AVIRIS-3, HDF5 ou netCDF : lu comme un cube</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Try it on a sample scene</source>
<translation>Essayer sur une scène d'exemple</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>A small synthetic scene with classes; each answer is told right or wrong</source>
<translation>Une petite scène synthétique avec des classes ; chaque réponse est dite juste ou fausse</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Raster</source>
<translation>Raster</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>whole raster</source>
<translation>raster entier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>none: one date</source>
<translation>aucune : une date</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>or a file, to map what changed</source>
<translation>ou un fichier, pour cartographier ce qui a changé</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>The same place at a later date, with as many bands: maps what changed</source>
<translation>Le même lieu à une date ultérieure, avec autant de bandes : cartographie ce qui a changé</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Second date</source>
<translation>Deuxième date</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>none: bands alone</source>
<translation>aucun : bandes seules</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>or a file, as further bands</source>
<translation>ou un fichier, comme bandes supplémentaires</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Features</source>
<translation>Attributs</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>What is made of the raster's pixels is kept, so that it is not read again</source>
<translation>Ce qui est calculé des pixels du raster est conservé, pour ne pas le relire</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} x {} pixels (columns x rows), {} of {} bands used</source>
<translation>{} x {} pixels (colonnes x lignes), {} bandes sur {} utilisées</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>two dates</source>
<translation>deux dates</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} are kept of it for later rounds, unless they are removed.</source>
<translation>{} en sont conservés pour les tours suivants, sauf s'ils sont supprimés.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Hyperspectral products ({});;All files (*)</source>
<translation>Produits hyperspectraux ({});;Tous les fichiers (*)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Use</source>
<translation>Utiliser</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Wavelength (nm)</source>
<translation>Longueur d'onde (nm)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Width (nm)</source>
<translation>Largeur (nm)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Colours</source>
<translation>Couleurs</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Nodata</source>
<translation>Nodata</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Scale</source>
<translation>Échelle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Kept</source>
<translation>Conservé</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Use two bands at least.</source>
<translation>Utilisez au moins deux bandes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{:.0f} to {:.0f} nm</source>
<translation>{:.0f} à {:.0f} nm</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>further features</source>
<translation>attributs supplémentaires</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} for the next time</source>
<translation>{} pour la prochaine fois</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} as declared</source>
<translation>{} comme déclaré</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{:g} (stored value to physical value), {}</source>
<translation>{:g} (de la valeur stockée à la valeur physique), {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>no CRS</source>
<translation>pas de SCR</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>{} is no number. Leave nodata empty to use the declared value.</source>
<translation>{} n'est pas un nombre. Laissez nodata vide pour utiliser la valeur déclarée.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/scene_panel.py"/>
<source>Open a hyperspectral product...</source>
<translation>Ouvrir un produit hyperspectral...</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>outline what is there (Area, A), then choose what the rest is.</source>
<translation>délimitez ce qui s'y trouve (Zone, A), puis choisissez ce qu'est le reste.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Take over what the engine outlined here; draw over what is wrong, then choose the rest</source>
<translation>Reprendre ce que le moteur a délimité ici ; redessinez ce qui est faux, puis choisissez le reste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Earlier tile: </source>
<translation>Tuile antérieure : </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>choose its class.</source>
<translation>choisissez sa classe.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>choose the class of the area outlined, or Esc to give it up.</source>
<translation>choisissez la classe de la zone délimitée, ou Échap pour l'abandonner.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>outline what changed (Area, A), then choose what the rest is. No change at all: just {}.</source>
<translation>délimitez ce qui a changé (Zone, A), puis choisissez ce qu'est le reste. Aucun changement : seulement {}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Take prediction</source>
<translation>Reprendre la prédiction</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Before / after</source>
<translation>Avant / après</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>There are areas in this tile already; undo takes them back.</source>
<translation>Il y a déjà des zones dans cette tuile ; annuler les retire.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Tile {} of {}: </source>
<translation>Tuile {} sur {} : </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>1 area outlined</source>
<translation>1 zone délimitée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>; outline more (Area, A), or choose what the rest is.</source>
<translation> ; délimitez-en d'autres (Zone, A), ou choisissez ce qu'est le reste.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Choose the class of the area first.</source>
<translation>Choisissez d'abord la classe de la zone.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>Show or hide the second date on the map ({})</source>
<translation>Montrer ou masquer la deuxième date sur la carte ({})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/panels/tile_card.py"/>
<source>{} areas outlined</source>
<translation>{} zones délimitées</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Start labelling first.</source>
<translation>Commencez d'abord l'étiquetage.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>No map yet: the first questions cover the scene.</source>
<translation>Pas encore de carte : les premières questions couvrent la scène.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>: ground without a class is asked about. Name a class for it, or draw an area of interest.</source>
<translation> : du terrain sans classe est demandé. Nommez une classe pour lui, ou dessinez une zone d'intérêt.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Choose a raster and start labelling first.</source>
<translation>Choisissez d'abord un raster et commencez l'étiquetage.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>A layer is being imported.</source>
<translation>Une couche est en cours d'importation.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>There are no questions yet.</source>
<translation>Il n'y a pas encore de questions.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Check points are answered one by one.</source>
<translation>Les points de vérification sont traités un par un.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Show the segment around a pixel first.</source>
<translation>Montrez d'abord le segment autour d'un pixel.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Ask the first {} questions</source>
<translation>Poser les {} premières questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Update map and suggest {} more</source>
<translation>Mettre la carte à jour et en proposer {} de plus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Name two classes first.</source>
<translation>Nommez d'abord deux classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Check points are asked: go back to the questions first.</source>
<translation>Des points de vérification sont demandés : revenez d'abord aux questions.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>The engine is at work: wait for it, or cancel.</source>
<translation>Le moteur travaille : attendez, ou annulez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Answer with two classes first.</source>
<translation>Répondez d'abord par deux classes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>like it: {} of {}</source>
<translation>semblable : {} sur {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>query {} of {}</source>
<translation>question {} sur {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>check point {} of {}</source>
<translation>point de vérification {} sur {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>no labels yet, so what differs most</source>
<translation>pas encore d'étiquettes, donc ce qui diffère le plus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>its map is being drawn</source>
<translation>sa carte est en cours de dessin</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>without a map of its own</source>
<translation>sans carte propre</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>The only raster of the project</source>
<translation>Le seul raster du projet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Nothing to undo.</source>
<translation>Rien à annuler.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Nothing to redo.</source>
<translation>Rien à rétablir.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>left from round {}</source>
<translation>restantes du tour {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>{} waiting</source>
<translation>{} en attente</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Of the last {} clicks {} had a class</source>
<translation>Sur les {} derniers clics, {} avaient une classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>change of the map {:.1f} %</source>
<translation>changement de la carte {:.1f} %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>smoothing: {}</source>
<translation>lissage : {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>changed from a probability of {:.2f} on</source>
<translation>changé à partir d'une probabilité de {:.2f}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>made in {:.1f} s</source>
<translation>fait en {:.1f} s</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>{} edits in QGIS's form are not saved yet</source>
<translation>{} modifications dans le formulaire de QGIS ne sont pas encore enregistrées</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Round {}: </source>
<translation>Tour {} : </translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Read {}</source>
<translation>Lu {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>{}, {} don't know</source>
<translation>{}, {} ne sais pas</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source> (pale: that of round {})</source>
<translation> (pâle : celle du tour {})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/gui/presenter.py"/>
<source>Go on with {}</source>
<translation>Continuer avec {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/look/styling.py"/>
<source>The style beside {path} cannot be written: {why}</source>
<translation>Le style à côté de {path} ne peut pas être écrit : {why}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/look/styling.py"/>
<source>question</source>
<translation>question</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/look/styling.py"/>
<source>QGIS cannot open {path}, so it gets no style.</source>
<translation>QGIS ne peut pas ouvrir {path}, il ne reçoit donc pas de style.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/class_names.py"/>
<source>Class names that differ in letter case or blanks only are one class: {parts}.</source>
<translation>Les noms de classes qui ne diffèrent que par la casse ou les espaces sont une seule classe : {parts}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{called} would overwrite {file}, a session file with its answers. Choose another name.</source>
<translation>{called} écraserait {file}, un fichier de session avec ses réponses. Choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{called} would overwrite {file}, which belongs to {owner}. Choose another folder.</source>
<translation>{called} écraserait {file}, qui fait partie de : {owner}. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{called} would overwrite {file}, which belongs to {owner}. Choose another name.</source>
<translation>{called} écraserait {file}, qui fait partie de : {owner}. Choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{other} and {called} are the same file. Give each a name of its own.</source>
<translation>{other} et {called} sont le même fichier. Donnez un nom propre à chacun.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/kept_files.py"/>
<source>{called} would overwrite {file}, the style of another file. Move it, or choose another name.</source>
<translation>{called} écraserait {file}, le style d'un autre fichier. Déplacez-le, ou choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/learners.py"/>
<source>There is a learner "{name}" already. Choose another name.</source>
<translation>Il y a déjà un classifieur « {name} ». Choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path} has no line {lines} to read ({error}). Correct it, or take the file away.</source>
<translation>{path} n'a pas de ligne {lines} lisible ({error}). Corrigez-la, ou retirez le fichier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path}: the name in SPEC has small letters, figures and underscores. Correct it.</source>
<translation>{path} : le nom dans SPEC se compose de minuscules, de chiffres et de tirets bas. Corrigez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path}: a LearnerSpec of one's own has a name, a title and advice alone. Correct SPEC.</source>
<translation>{path} : une LearnerSpec personnelle n'a qu'un nom, un titre et un conseil. Corrigez SPEC.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/own.py"/>
<source>{path} needs {unknown}, which no learner gives. There are {arrays}.</source>
<translation>{path} demande {unknown}, qu'aucun classifieur ne fournit. Il y a {arrays}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>A mask has either polygons or a raster.</source>
<translation>Un masque a soit des polygones, soit un raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>Further features go with one date. Leave them or the second date out.</source>
<translation>Des attributs supplémentaires vont avec une seule date. Omettez-les, ou omettez la deuxième date.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>The colour of class {class_id} must read like "#d55e00".</source>
<translation>La couleur de la classe {class_id} doit s'écrire comme "#d55e00".</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>A buffer and an interval of each class need a stratified sample. Leave them out.</source>
<translation>Un tampon et un intervalle de chaque classe demandent un échantillon stratifié. Omettez-les.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/parts.py"/>
<source>The overlap of tiles must be less than their size.</source>
<translation>Le recouvrement des tuiles doit être inférieur à leur taille.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>true or false</source>
<translation>vrai ou faux</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a whole number</source>
<translation>un nombre entier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a number</source>
<translation>un nombre</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a text</source>
<translation>un texte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{number} from {least} to {most}</source>
<translation>{number} de {least} à {most}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{field} must be {kind}, not {value}.</source>
<translation>{field} doit être {kind}, non {value}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{name}: there is no field {field}. {remedy}</source>
<translation>{name} : il n'y a pas de champ {field}. {remedy}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{field} is missing. Give it as {kind}.</source>
<translation>{field} manque. À donner ainsi : {kind}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>Choose among {names}.</source>
<translation>Choisissez parmi {names}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>Leave it out.</source>
<translation>Omettez-le.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a list of which each is {kind}</source>
<translation>une liste dont chacun est {kind}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>a list [{names}]</source>
<translation>une liste [{names}]</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>an object with {names}</source>
<translation>un objet avec {names}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>one of {names}</source>
<translation>l'un de {names}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>an object</source>
<translation>un objet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/reading.py"/>
<source>{number} from {least} on</source>
<translation>{number} à partir de {least}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/strategies.py"/>
<source>There is a query strategy "{name}" already. Choose another name.</source>
<translation>Il y a déjà une stratégie de questions « {name} ». Choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/writing.py"/>
<source>{path} is not a part of {name} but would be read as one. Move it, or choose another name.</source>
<translation>{path} ne fait pas partie de {name} mais serait lu comme tel. Déplacez-le, ou choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/connection.py"/>
<source>The session file {path} is gone. Put it back, or start a new session.</source>
<translation>Le fichier de session {path} a disparu. Remettez-le, ou commencez une nouvelle session.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/content.py"/>
<source>This answer is no longer in the session file. Go on to the next one.</source>
<translation>Cette réponse n'est plus dans le fichier de session. Passez à la suivante.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/content.py"/>
<source>This question is no longer in the session file. Go on to the next one.</source>
<translation>Cette question n'est plus dans le fichier de session. Passez à la suivante.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>QGIS cannot open {path}, for it takes "{odd}" in the path for another character. Choose another folder or name.</source>
<translation>QGIS ne peut pas ouvrir {path}, car il prend « {odd} » dans le chemin pour un autre caractère. Choisissez un autre dossier ou nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} could not be read or saved: {reason}. Try again, or open a copy of before.</source>
<translation>{path} n'a pas pu être lu ou enregistré : {reason}. Réessayez, ou ouvrez une copie antérieure.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} is damaged, as by a bad disk or a copy that was cut off. Open a copy of before.</source>
<translation>{path} est endommagé, par exemple par un disque défectueux ou une copie interrompue. Ouvrez une copie antérieure.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} is not a session of HSI Active, or it is damaged. Choose another file.</source>
<translation>{path} n'est pas une session de HSI Active, ou il est endommagé. Choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} is being written by another program. Try again in a moment.</source>
<translation>{path} est en cours d'écriture par un autre programme. Réessayez dans un instant.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>{path} cannot be written. Check that its folder and disk allow it.</source>
<translation>{path} ne peut pas être écrit. Vérifiez que son dossier et son disque le permettent.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>The disk of {path} is full. Make room and try again.</source>
<translation>Le disque de {path} est plein. Faites de la place et réessayez.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>There is no file {path}. Choose another session, or start anew from the raster.</source>
<translation>Il n'y a pas de fichier {path}. Choisissez une autre session, ou repartez du raster.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/errors.py"/>
<source>QGIS cannot open {path}. Choose another folder or name.</source>
<translation>QGIS ne peut pas ouvrir {path}. Choisissez un autre dossier ou nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/export.py"/>
<source>{file} must end in .csv or .gpkg. Choose another name.</source>
<translation>{file} doit se terminer par .csv ou .gpkg. Choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/export.py"/>
<source>{file} is a session file with its answers. Choose another name.</source>
<translation>{file} est un fichier de session avec ses réponses. Choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/export.py"/>
<source>{path} cannot be made.</source>
<translation>{path} ne peut pas être créé.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/file.py"/>
<source>Chosen as a whole tile before: what is in it?</source>
<translation>Choisie auparavant comme tuile entière : que contient-elle ?</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/file.py"/>
<source>This question is answered. Answer it again to change the answer.</source>
<translation>Cette question a une réponse. Répondez de nouveau pour la changer.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/file.py"/>
<source>{path} exists already. Open it, or choose another name.</source>
<translation>{path} existe déjà. Ouvrez-le, ou choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/layers.py"/>
<source>Questions</source>
<translation>Questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/layers.py"/>
<source>Check points</source>
<translation>Points de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/layers.py"/>
<source>Answered areas</source>
<translation>Zones répondues</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Uncertainty, round {}</source>
<translation>Incertitude, tour {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Change probability, round {}</source>
<translation>Probabilité de changement, tour {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Class map, round {}</source>
<translation>Carte des classes, tour {}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Class map, being drawn</source>
<translation>Carte des classes, en cours de dessin</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/map_layers.py"/>
<source>Earlier rounds</source>
<translation>Tours précédents</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/rows.py"/>
<source>What was drawn is no area. Draw a polygon with three corners or more.</source>
<translation>Ce qui a été dessiné n'est pas une zone. Dessinez un polygone de trois sommets ou plus.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>Rows of the session file that cannot be read are left out, and stay in the file: {parts}.</source>
<translation>Les lignes illisibles du fichier de session sont ignorées, et restent dans le fichier : {parts}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>{path} cannot be opened as a session: its table {table} {what}. Choose another file, or a copy of before.</source>
<translation>{path} ne peut pas être ouvert comme session : sa table {table} {what}. Choisissez un autre fichier, ou une copie antérieure.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its {column} is no whole number</source>
<translation>{column} n'est pas un nombre entier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its {column} is no number</source>
<translation>{column} n'est pas un nombre</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its {column} is no text</source>
<translation>{column} n'est pas un texte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its {column} is no time</source>
<translation>{column} n'est pas une heure</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its pixel is none</source>
<translation>son pixel n'en est pas un</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its size is none</source>
<translation>sa taille n'en est pas une</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>it has no point</source>
<translation>elle n'a pas de point</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its class is not in the table of classes</source>
<translation>sa classe n'est pas dans la table des classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its share is none</source>
<translation>sa part n'en est pas une</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its number is not from 1 to 65535</source>
<translation>son numéro n'est pas compris entre 1 et 65535</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>it has no name</source>
<translation>elle n'a pas de nom</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its number is that of another</source>
<translation>son numéro est celui d'une autre</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its name is that of another</source>
<translation>son nom est celui d'une autre</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>{count} of {table} (row {row}: {why})</source>
<translation>{count} dans {table} (ligne {row} : {why})</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>has no column "fid" that numbers its rows</source>
<translation>n'a pas de colonne « fid » qui numérote ses lignes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>has no geometries</source>
<translation>n'a pas de géométries</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>it has no {column}</source>
<translation>{column} manque</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its value is no JSON</source>
<translation>sa valeur n'est pas du JSON</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its point cannot be read</source>
<translation>son point ne peut pas être lu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its outline cannot be read</source>
<translation>son contour ne peut pas être lu</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its prediction cannot be read</source>
<translation>sa prédiction ne peut pas être lue</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>its area cannot be read</source>
<translation>sa surface ne peut pas être lue</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/soundness.py"/>
<source>has no column "{name}"</source>
<translation>n'a pas de colonne « {name} »</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/session/tables.py"/>
<source>The session file {path} cannot be made. Choose another folder.</source>
<translation>Le fichier de session {path} ne peut pas être créé. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/translation.py"/>
<source>,</source>
<translation> </translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Assess map</source>
<translation>Évaluer une carte</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Tells from a labelled check sample how accurate a map is and how large its classes are in truth, each figure with its 95 % interval. Points without a class do not count. The sample may be one drawn from an earlier map of the same place.</source>
<translation>Dit d'après un échantillon de vérification étiqueté l'exactitude d'une carte et la taille réelle de ses classes, chaque valeur avec son intervalle à 95 %. Les points sans classe ne comptent pas. L'échantillon peut avoir été tiré d'une carte antérieure du même lieu.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The points of Draw check sample, with their classes filled in by name or number.</source>
<translation>Les points de Tirer un échantillon de vérification, avec leurs classes remplies par nom ou numéro.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The confidence that was written with the map: it is told how far to trust it.</source>
<translation>La confiance écrite avec la carte : il est dit jusqu'où s'y fier.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Another map of the place, an earlier one, say: it is told which of the two is right more often.</source>
<translation>Une autre carte du lieu, antérieure par exemple : il est dit laquelle des deux est plus souvent juste.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Tells Cohen's kappa, too, for those who are asked for it: it adds nothing to overall accuracy.</source>
<translation>Donne aussi le kappa de Cohen, pour ceux à qui on le demande : il n'ajoute rien à l'exactitude globale.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>A row for each class: user's and producer's accuracy, F1, share, area and hectares, each with half its normal interval (_ci) and with its interval (_low, _high), which is wide where points are few.</source>
<translation>Une ligne par classe : exactitudes utilisateur et producteur, F1, part, surface et hectares, chacun avec la moitié de son intervalle normal (_ci) et avec son intervalle (_low, _high), large quand les points sont rares.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Each point with its label, the map's, its stratum and that one's share of the map, and with longitude and latitude: for AcATaMa, EnMAP-Box, or as .csv for R.</source>
<translation>Chaque point avec son étiquette, celle de la carte, sa strate et la part de celle-ci dans la carte, avec longitude et latitude : pour AcATaMa, EnMAP-Box, ou en .csv pour R.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The labels that the map was made from: points of the sample that lie on them do not count, and it is told how accurate the map is near labels and far from them.</source>
<translation>Les étiquettes dont la carte a été faite : les points de l'échantillon qui s'y trouvent ne comptent pas, et il est dit l'exactitude de la carte près des étiquettes et loin d'elles.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The field with their classes. Empty (NULL) means don't know, and does not count as taught.</source>
<translation>Le champ de leurs classes. Vide (NULL) veut dire ne sais pas, et ne compte pas comme appris.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The confidence as often right as it says: scaled by the temperature that fits the sample best. Error before and after are told, the latter of points that the temperature was not fitted by.</source>
<translation>La confiance aussi souvent juste qu'elle le dit : calibrée par la température qui convient le mieux à l'échantillon. L'erreur avant et après est donnée, la seconde sur des points auxquels la température n'a pas été ajustée.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>buffer</source>
<translation>tampon</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>the whole map</source>
<translation>toute la carte</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>undefined</source>
<translation>indéfini</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Map to compare with</source>
<translation>Carte à comparer</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Kappa</source>
<translation>Kappa</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Points with both classes</source>
<translation>Points avec les deux classes</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Labels taught</source>
<translation>Étiquettes apprises</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The sample {} cannot be read. Choose a layer of Draw check sample.</source>
<translation>L'échantillon {} ne peut pas être lu. Choisissez une couche de Tirer un échantillon de vérification.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>The sample has no field {}. Choose a layer of Draw check sample.</source>
<translation>L'échantillon n'a pas de champ {}. Choisissez une couche de Tirer un échantillon de vérification.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Temperature {:.2f}: the calibration error goes from {:.3f} to {:.3f} (on points left out of the fit).</source>
<translation>Température {:.2f} : l'erreur de calibrage passe de {:.3f} à {:.3f} (sur des points laissés hors de l'ajustement).</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>user's accuracy {}, producer's accuracy {}, F1 {}, share of the area {}</source>
<translation>exactitude utilisateur {}, exactitude producteur {}, F1 {}, part de la surface {}</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>{:.3f} (95 % interval {:.3f} to {:.3f})</source>
<translation>{:.3f} (intervalle à 95 % : {:.3f} à {:.3f})</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Check sample</source>
<translation>Échantillon de vérification</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Accuracy</source>
<translation>Exactitude</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Overall accuracy</source>
<translation>Exactitude globale</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Half its 95 % interval</source>
<translation>La moitié de son intervalle à 95 %</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Expected calibration error</source>
<translation>Erreur de calibrage attendue</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Overall accuracy less that of the other map</source>
<translation>Exactitude globale moins celle de l'autre carte</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Temperature of the confidence</source>
<translation>Température de la confiance</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Scaling needs the confidence that was written with the map ({}).</source>
<translation>Le calibrage demande la confiance écrite avec la carte ({}).</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>Compared on {} points.</source>
<translation>Comparé sur {} points.</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>More than on the other map</source>
<translation>De plus que sur l'autre carte</translation>
</message>
<message>
<location filename="../../algorithms/assessmap.py"/>
<source>{} points without stratum or share were not drawn at random and did not count.</source>
<translation>{} points sans strate ou sans part n'ont pas été tirés au hasard et n'ont pas compté.</translation>
</message>
<message>
<location filename="../../algorithms/base.py"/>
<source>Active labelling</source>
<translation>Étiquetage actif</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>A class map, as Classify raster writes it.</source>
<translation>Une carte de classes, telle que Classer un raster l'écrit.</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>A page with the map, the check sample and what it tells, to be read and printed; its figures are written beside it as ..._figures.csv and ..._figures.json.</source>
<translation>Une page avec la carte, l'échantillon de vérification et ce qu'il dit, à lire et à imprimer ; ses chiffres sont écrits à côté en ..._figures.csv et ..._figures.json.</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>{} is not a class map. Choose one that Classify raster wrote ({}).</source>
<translation>{} n'est pas une carte de classes. Choisissez-en une écrite par Classer un raster ({}).</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>HTML files</source>
<translation>Fichiers HTML</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>Report</source>
<translation>Rapport</translation>
</message>
<message>
<location filename="../../algorithms/check_sample.py"/>
<source>{} is written as HTML only. Give it a name that ends in .html.</source>
<translation>{} s'écrit seulement en HTML. Donnez un nom qui se termine par .html.</translation>
</message>
<message>
<location filename="../../algorithms/choices.py"/>
<source>{} is no choice of {}. Choose by number or name: {}.</source>
<translation>{} n'est pas un choix de {}. Choisissez par numéro ou nom : {}.</translation>
</message>
<message>
<location filename="../../algorithms/classifyraster.py"/>
<source>Classify raster</source>
<translation>Classer un raster</translation>
</message>
<message>
<location filename="../../algorithms/classifyraster.py"/>
<source>Writes the class map of a raster on its own grid, with colours and class names. Give either a model or labels with their class field. With a model, bands, learner and seed are those of the model and what is given here is ignored. Class numbers of the labels stay; class names are numbered in sorted order, but unchanged is 1 and changed is 2; 0 is nodata.</source>
<translation>Écrit la carte des classes d'un raster sur sa propre grille, avec couleurs et noms de classes. Donnez soit un modèle, soit des étiquettes avec leur champ de classe. Avec un modèle, ses bandes, son classifieur et sa graine valent, et ce qui est donné ici est ignoré. Les numéros de classes des étiquettes restent ; les noms sont numérotés dans l'ordre trié, mais unchanged vaut 1 et changed vaut 2 ; 0 est nodata.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Classify scenes</source>
<translation>Classer des scènes</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Gives each tile of a raster, or each image of a folder, one class. Give either a model that an earlier run wrote, or labels: on a raster points or areas, of which the commonest class in a tile is the tile's; for a folder a table with file names and classes, or nothing where images lie in folders named after their classes. Images of a folder should be of one size.</source>
<translation>Donne une classe à chaque tuile d'un raster, ou à chaque image d'un dossier. Donnez soit un modèle d'une exécution antérieure, soit des étiquettes : sur un raster, des points ou des zones, dont la classe la plus fréquente dans une tuile est celle de la tuile ; pour un dossier, une table de noms de fichiers et de classes, ou rien quand les images sont dans des dossiers nommés d'après leurs classes. Les images d'un dossier doivent être d'une même taille.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The field of the labels with the images' file names, with or without folder and ending.</source>
<translation>Le champ des étiquettes avec les noms de fichiers des images, avec ou sans dossier et extension.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The side of a tile, for a model the one that it was trained with. 0: whole images, 64 on a raster.</source>
<translation>Le côté d'une tuile, pour un modèle celui de son entraînement. 0 : images entières, 64 sur un raster.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The probability of the class shown, as GeoTIFF.</source>
<translation>La probabilité de la classe montrée, en GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>A row for each tile or image with file, class, confidence and place: row and column of its upper left pixel from 0 on, x and y of its centre in the raster's CRS. A .csv file makes it a table.</source>
<translation>Une ligne par tuile ou image avec fichier, classe, confiance et lieu : ligne et colonne du pixel en haut à gauche à partir de 0, x et y du centre dans le SCR du raster. Un fichier .csv en fait une table.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>A raster to be cut into tiles, or a contact sheet; or give a folder.</source>
<translation>Un raster à découper en tuiles, ou une planche-contact ; ou donnez un dossier.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Images of the same bands, each to get a class, in place of a raster.</source>
<translation>Des images aux mêmes bandes, chacune recevant une classe, à la place d'un raster.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>A model file that an earlier run wrote, in place of labels.</source>
<translation>Un fichier de modèle d'une exécution antérieure, à la place d'étiquettes.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The tiles' classes, as GeoTIFF.</source>
<translation>Les classes des tuiles, en GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Trained model</source>
<translation>Modèle entraîné</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Where to keep what was learnt from the labels (.hsimodel).</source>
<translation>Où garder ce qui a été appris des étiquettes (.hsimodel).</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Where to keep the images' contact sheet (.vrt), on which the map lies.</source>
<translation>Où garder la planche-contact des images (.vrt), sur laquelle se trouve la carte.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Give either a raster (RASTER) or a folder of images (IMAGES), not both and not none.</source>
<translation>Donnez soit un raster (RASTER), soit un dossier d'images (IMAGES), ni les deux ni aucun.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Give either a model (MODEL) or labels (LABELS and FIELD), not both and not none.</source>
<translation>Donnez soit un modèle (MODEL), soit des étiquettes (LABELS et FIELD), ni les deux ni aucun.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Images need no labels when they lie in folders named after their classes.</source>
<translation>Les images n'ont pas besoin d'étiquettes quand elles sont dans des dossiers nommés d'après leurs classes.</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Choose the field of the labels with the images' file names (FILE).</source>
<translation>Choisissez le champ des étiquettes avec les noms de fichiers des images (FILE).</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>File field</source>
<translation>Champ de fichier</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>Tiles</source>
<translation>Tuiles</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>HSI Active model</source>
<translation>Modèle de HSI Active</translation>
</message>
<message>
<location filename="../../algorithms/classifyscenes.py"/>
<source>The overlap of tiles (OVERLAP) must be less than their size (SIZE).</source>
<translation>Le recouvrement des tuiles (OVERLAP) doit être inférieur à leur taille (SIZE).</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>Collect from cluster</source>
<translation>Récupérer du cluster</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>Puts the blocks that a cluster has mapped together and opens the map with its colours and class names. The folder is that of Submit to cluster, copied back or on a disk that is mounted here. When blocks are missing it tells how many.</source>
<translation>Assemble les blocs qu'un cluster a cartographiés et ouvre la carte avec ses couleurs et noms de classes. Le dossier est celui de Soumettre au cluster, recopié ou sur un disque monté ici. S'il manque des blocs, leur nombre est dit.</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>Job folder</source>
<translation>Dossier du travail</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>The folder with job.json and the blocks.</source>
<translation>Le dossier avec job.json et les blocs.</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>All maps, where the rasters lie on several grids</source>
<translation>Toutes les cartes, quand les rasters sont sur plusieurs grilles</translation>
</message>
<message>
<location filename="../../algorithms/collectfromcluster.py"/>
<source>{} is no job folder of Submit to cluster: it has no job.json ({}).</source>
<translation>{} n'est pas un dossier de travail de Soumettre au cluster : il n'a pas de job.json ({}).</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Compare strategies</source>
<translation>Comparer des stratégies</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>A simulated analyst answers the questions of each learner and query strategy from a reference map, and each map is compared with the rest of the reference. Writes a table of the labels needed, the accuracy and the time, means over seeds with 95 % intervals. A strategy that a learner cannot serve is left out with a warning.</source>
<translation>Un analyste simulé répond aux questions de chaque classifieur et stratégie d'après une carte de référence, et chaque carte est comparée au reste de la référence. Écrit une table des étiquettes nécessaires, de l'exactitude et du temps, moyennes sur les graines avec intervalles à 95 %. Une stratégie qu'un classifieur ne peut servir est ignorée avec un avertissement.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>A raster on the same grid with the true class of each pixel, 0 where it is not known.</source>
<translation>Un raster sur la même grille avec la vraie classe de chaque pixel, 0 là où elle est inconnue.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How often each is repeated with other random numbers. Intervals need two or more.</source>
<translation>Combien de fois chacun est répété avec d'autres nombres aléatoires. Les intervalles en demandent deux ou plus.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How many questions the first round asks. 0 for as many as the others.</source>
<translation>Combien de questions pose le premier tour. 0 pour autant que les autres.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How far apart the questions of a round lie at least, in pixels.</source>
<translation>À quelle distance au moins sont les questions d'un tour, en pixels.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>By the strategies' scores alone, as published: questions of one round may repeat each other.</source>
<translation>D'après les seuls scores des stratégies, comme publié : les questions d'un tour peuvent se répéter.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>A row for each learner and strategy, as CSV.</source>
<translation>Une ligne par classifieur et stratégie, en CSV.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Where figures, maps and all single results go; a comparison that was stopped goes on from there.</source>
<translation>Où vont les figures, les cartes et tous les résultats ; une comparaison interrompue reprend de là.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Learners</source>
<translation>Classifieurs</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Query strategies</source>
<translation>Stratégies de questions</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Track</source>
<translation>Piste</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Protocol, shortened by SEEDS, EPOCHS, BUDGET, COUNT, SIZE</source>
<translation>Protocole, abrégé par SEEDS, EPOCHS, BUDGET, COUNT, SIZE</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Number of seeds</source>
<translation>Nombre de graines</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Labels</source>
<translation>Étiquettes</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How many questions each run may ask.</source>
<translation>Combien de questions chaque essai peut poser.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Samples a round</source>
<translation>Échantillons par tour</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>How many questions are asked at a time.</source>
<translation>Combien de questions sont posées à la fois.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Samples of the first round</source>
<translation>Échantillons du premier tour</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Minimum distance (pixels)</source>
<translation>Distance minimale (pixels)</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Table</source>
<translation>Table</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Reference map</source>
<translation>Carte de référence</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>By score alone</source>
<translation>Par le score seul</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Comparison</source>
<translation>Comparaison</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>Choose at least one of {}.</source>
<translation>Choisissez au moins l'un de {}.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>The comparison cannot be written to {}. Choose another folder.</source>
<translation>La comparaison ne peut pas être écrite dans {}. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../algorithms/comparestrategies.py"/>
<source>What is chosen here</source>
<translation>Ce qui est choisi ici</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Contact sheet</source>
<translation>Planche-contact</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Lays a folder of images, with or without georeference, out on one raster that copies nothing, so that they can be labelled and mapped at once; Cut sheet gives each image its part of a map back. Files that cannot be read, or whose bands differ from the others', are named and left out.</source>
<translation>Dispose un dossier d'images, géoréférencées ou non, sur un raster qui ne copie rien, pour les étiqueter et les cartographier d'un coup ; Découper la planche rend à chaque image sa part d'une carte. Les fichiers illisibles, ou dont les bandes diffèrent des autres, sont nommés et ignorés.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>The same places at a later date, in files of the same names. They go on a second sheet beside it.</source>
<translation>Les mêmes lieux à une date ultérieure, dans des fichiers de mêmes noms. Ils vont sur une seconde planche à côté.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Of images in folders named after their classes: the sheet's class map, a reference for comparisons.</source>
<translation>D'images dans des dossiers nommés d'après leurs classes : la carte des classes de la planche, une référence pour comparer.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Image files of the same bands and data type.</source>
<translation>Des fichiers d'images aux mêmes bandes et au même type de données.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Folder of the second date</source>
<translation>Dossier de la deuxième date</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>The sheet to write (.vrt); that of the second date gets _2 after its name.</source>
<translation>La planche à écrire (.vrt) ; celle de la deuxième date reçoit _2 après son nom.</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Class map of the folders</source>
<translation>Carte des classes des dossiers</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Images</source>
<translation>Images</translation>
</message>
<message>
<location filename="../../algorithms/contactsheet.py"/>
<source>Images left out</source>
<translation>Images ignorées</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>Cut sheet</source>
<translation>Découper la planche</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>Cuts a raster that was made of a contact sheet, such as its class map, back to one GeoTIFF an image, each with the image's name and georeference, and with colours and class names.</source>
<translation>Redécoupe un raster fait d'une planche-contact, comme sa carte des classes, en un GeoTIFF par image, chacun avec le nom et la géoréférence de l'image, avec couleurs et noms de classes.</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>A map of the contact sheet.</source>
<translation>Une carte de la planche-contact.</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>The sheet that the map was made of.</source>
<translation>La planche dont la carte a été faite.</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>Where the files go.</source>
<translation>Où vont les fichiers.</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>There is no file {}. Choose the contact sheet (SHEET).</source>
<translation>Il n'y a pas de fichier {}. Choisissez la planche-contact (SHEET).</translation>
</message>
<message>
<location filename="../../algorithms/cutsheet.py"/>
<source>{} files.</source>
<translation>{} fichiers.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Detect changes</source>
<translation>Détecter des changements</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Maps what changed between two dates of the same place, and how likely. Give either a model that was trained on two dates, or labels of what changed and what did not: a class called unchanged and one called changed, or any others. Areas may be drawn in others: the largest of LABELS count first, and what lies in them counts more, so that an area marked unchanged and the changes drawn in it go together. With neither the map shows what differs most between the two dates, whatever the cause.</source>
<translation>Cartographie ce qui a changé entre deux dates du même lieu, et avec quelle probabilité. Donnez soit un modèle entraîné sur deux dates, soit des étiquettes de ce qui a changé ou non : une classe nommée unchanged et une nommée changed, ou d'autres. Des zones peuvent être dessinées dans d'autres : les plus grandes de LABELS comptent d'abord, et ce qu'elles contiennent compte plus, si bien qu'une zone marquée inchangée et les changements dessinés dedans vont ensemble. Sans l'un ni l'autre, la carte montre ce qui diffère le plus entre les dates, quelle qu'en soit la cause.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Name or number of the class that is looked for. Empty: changed, or the last class of all.</source>
<translation>Nom ou numéro de la classe cherchée. Vide : changed, ou la dernière classe de toutes.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The probability of change from which on a pixel counts as changed. Empty: as the next setting says.</source>
<translation>La probabilité de changement à partir de laquelle un pixel compte comme changé. Vide : comme le dit le réglage suivant.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The class map, unchanged and changed, as GeoTIFF.</source>
<translation>La carte des classes, inchangé et changé, en GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The probability of change from 0 to 1, as GeoTIFF.</source>
<translation>La probabilité de changement de 0 à 1, en GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF.</source>
<translation>Un raster de 0 (sûr) à 1 (mérite une étiquette), en GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The changes of at least the minimum area, with area (in pixels and map units squared), as GeoPackage.</source>
<translation>Les changements d'au moins la surface minimale, avec leur surface (en pixels et en unités de carte au carré), en GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Points or polygons with known classes that are not among the labels taught: the threshold is the one with the best F1 there. An area marked unchanged and the changes drawn in it go together, as in the labels.</source>
<translation>Des points ou polygones de classes connues qui ne sont pas parmi les étiquettes apprises : le seuil est celui au meilleur F1 là. Une zone marquée inchangée et les changements dessinés dedans vont ensemble, comme dans les étiquettes.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Threshold</source>
<translation>Seuil</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>What counts as changed</source>
<translation>Ce qui compte comme changé</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Change map</source>
<translation>Carte des changements</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Probability of change</source>
<translation>Probabilité de changement</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Changes</source>
<translation>Changements</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Labels to choose the threshold by</source>
<translation>Étiquettes pour choisir le seuil</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Class field of these labels</source>
<translation>Champ de classe de ces étiquettes</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>The field with the class name or number.</source>
<translation>Le champ avec le nom ou le numéro de la classe.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Choose the raster of the second date (SECOND).</source>
<translation>Choisissez le raster de la deuxième date (SECOND).</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Class of changes</source>
<translation>Classe des changements</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Threshold used</source>
<translation>Seuil utilisé</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Give either a threshold (THRESHOLD) or labels to choose it by (VALIDATION), not both.</source>
<translation>Donnez soit un seuil (THRESHOLD), soit des étiquettes pour le choisir (VALIDATION), pas les deux.</translation>
</message>
<message>
<location filename="../../algorithms/detectchanges.py"/>
<source>Threshold: {:.3f}</source>
<translation>Seuil : {:.3f}</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Draw check sample</source>
<translation>Tirer un échantillon de vérification</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Draws random points in each class of a map. Label them without a look at the map, then Assess map tells its accuracy. Labels that answered the classifier's questions cannot: a strategy chose them.</source>
<translation>Tire des points au hasard dans chaque classe d'une carte. Étiquetez-les sans regarder la carte, puis Évaluer une carte dit son exactitude. Les étiquettes qui ont répondu aux questions du classifieur ne le peuvent : une stratégie les a choisies.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How many points in all. 200 tell an accuracy of 0.9 to about 0.04 either way.</source>
<translation>Combien de points en tout. 200 donnent une exactitude de 0,9 à environ 0,04 près.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How many points each class gets at least, as far as their number allows; the others go by area.</source>
<translation>Combien de points chaque classe reçoit au moins, autant que leur nombre le permet ; les autres vont selon la surface.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How far the overall accuracy may be off: half of its 95 % interval, 0.04, say. Tells COUNT.</source>
<translation>L'écart permis sur l'exactitude globale : la moitié de son intervalle à 95 %, par exemple 0,04. Détermine COUNT.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>The same of each class's user's accuracy, 0.1, say: each class gets as many points as that needs.</source>
<translation>De même pour l'exactitude utilisateur de chaque classe, par exemple 0,1 : chaque classe reçoit autant de points qu'il en faut.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>A first guess of the accuracy, from which half intervals are planned.</source>
<translation>Une première estimation de l'exactitude, d'où les demi-intervalles sont planifiés.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>For a map of changes: pixels around the class CLASS that are a stratum of their own. Most of what a map missed lies there, and counts for less than it would among all that did not change.</source>
<translation>Pour une carte de changements : pixels autour de la classe CLASS qui forment une strate à part. C'est là que se trouve l'essentiel de ce qu'une carte a manqué, et cela compte moins que parmi tout ce qui n'a pas changé.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>The class within the buffer, by name or number. Without one changed.</source>
<translation>La classe dans le tampon, par nom ou numéro. Sans indication, changed.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Points with an empty class to fill in; by the other fields, hidden in QGIS, each is weighted. Save them to a file: a temporary layer is lost when QGIS closes.</source>
<translation>Des points avec une classe vide à remplir ; par les autres champs, masqués dans QGIS, chacun est pondéré. Enregistrez-les dans un fichier : une couche temporaire est perdue à la fermeture de QGIS.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>{} points; the overall accuracy will be told to about {:.3f} either way if it is {:.2f}.</source>
<translation>{} points ; l'exactitude globale sera donnée à environ {:.3f} près si elle est de {:.2f}.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Number of points</source>
<translation>Nombre de points</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Points a class at least</source>
<translation>Points par classe au moins</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Wanted half interval</source>
<translation>Demi-intervalle souhaité</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Wanted half interval of each class</source>
<translation>Demi-intervalle souhaité de chaque classe</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Expected accuracy</source>
<translation>Exactitude attendue</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Buffer (pixels)</source>
<translation>Tampon (pixels)</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>Class within the buffer</source>
<translation>Classe dans le tampon</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>The same seed draws the same points.</source>
<translation>La même graine tire les mêmes points.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>How the points are drawn</source>
<translation>Comment les points sont tirés</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>{}: {} points, half interval of its accuracy about {:.3f}</source>
<translation>{} : {} points, demi-intervalle de son exactitude environ {:.3f}</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>A .csv file would lose the points' places. Give {} a name that ends in .gpkg.</source>
<translation>Un fichier .csv perdrait la position des points. Donnez à {} un nom qui se termine par .gpkg.</translation>
</message>
<message>
<location filename="../../algorithms/drawchecksample.py"/>
<source>A buffer and an interval of each class need a stratified sample ({}).</source>
<translation>Un tampon et un intervalle de chaque classe demandent un échantillon stratifié ({}).</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Export model as ONNX</source>
<translation>Exporter un modèle en ONNX</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Writes a model of one raster as ONNX with the metadata by which Deepness runs it: the raster's own values go in, probabilities of the classes, and of no data as the last one, come out. It holds for rasters of the pixel size, scale and nodata of this one. The engine's Python needs the package onnx. Models of support vector machines, of two dates and with further features cannot be written.</source>
<translation>Écrit un modèle d'un raster en ONNX avec les métadonnées par lesquelles Deepness l'exécute : les valeurs propres du raster y entrent, les probabilités des classes, et en dernier celle d'absence de données, en sortent. Il vaut pour les rasters de la taille de pixel, de l'échelle et du nodata de celui-ci. Le Python du moteur demande le paquet onnx. Les modèles de machines à vecteurs de support, de deux dates et avec attributs supplémentaires ne peuvent pas être écrits.</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>The file to write (.onnx).</source>
<translation>Le fichier à écrire (.onnx).</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Model</source>
<translation>Modèle</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>The model file (.hsimodel) of Train classifier or Train segmenter.</source>
<translation>Le fichier de modèle (.hsimodel) d'Entraîner un classifieur ou d'Entraîner un segmenteur.</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>ONNX</source>
<translation>ONNX</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Model as ONNX</source>
<translation>Modèle en ONNX</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>{} is written as ONNX only. Give it a name that ends in .onnx.</source>
<translation>{} s'écrit seulement en ONNX. Donnez un nom qui se termine par .onnx.</translation>
</message>
<message>
<location filename="../../algorithms/exportonnx.py"/>
<source>Tiles of {} pixels that overlap by {} %, {} cm a pixel.</source>
<translation>Des tuiles de {} pixels qui se recouvrent de {} %, {} cm par pixel.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Export spectra</source>
<translation>Exporter des spectres</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Writes the labelled pixels with their spectra: an ENVI spectral library for SPy, EnMAP-Box and ENVI, or points with a column for each band. Without spectra: samples of the R package sits, or polygons for the training input of the Semi-Automatic Classification Plugin. Of a polygon 1000 pixels at most, evenly spread. Labels without a class, and those on no data, are left out. Points with their class are labels again; a spectrum without a place is none, for what is learnt here are pixels of a raster with their surroundings.</source>
<translation>Écrit les pixels étiquetés avec leurs spectres : une bibliothèque spectrale ENVI pour SPy, EnMAP-Box et ENVI, ou des points avec une colonne par bande. Sans spectres : des échantillons du paquet R sits, ou des polygones pour les données d'entraînement du Semi-Automatic Classification Plugin. D'un polygone, 1000 pixels au plus, répartis régulièrement. Les étiquettes sans classe, et celles sans données, sont ignorées. Des points avec leur classe sont de nouveau des étiquettes ; un spectre sans lieu n'en est pas une, car on apprend ici des pixels d'un raster avec leur voisinage.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>The file to write. A spectral library (.sli) gets its header (.hdr) and a table of classes and places (.csv) beside it. Values are physical: stored ones times scale plus offset; wavelengths are in nm.</source>
<translation>Le fichier à écrire. Une bibliothèque spectrale (.sli) reçoit à côté son en-tête (.hdr) et une table des classes et des lieux (.csv). Les valeurs sont physiques : celles stockées fois l'échelle plus le décalage ; les longueurs d'onde sont en nm.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Spectra are written as {}. Give {} a name with one of these endings.</source>
<translation>Les spectres s'écrivent en {}. Donnez à {} un nom avec l'une de ces extensions.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Spectra</source>
<translation>Spectres</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>First day</source>
<translation>Premier jour</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>The first day that samples of sits (.csv) hold for, as YYYY-MM-DD.</source>
<translation>Le premier jour pour lequel valent les échantillons de sits (.csv), sous la forme AAAA-MM-JJ.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Last day</source>
<translation>Dernier jour</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>The last day that they hold for, as YYYY-MM-DD.</source>
<translation>Le dernier jour pour lequel ils valent, sous la forme AAAA-MM-JJ.</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Number of spectra</source>
<translation>Nombre de spectres</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>ENVI spectral library</source>
<translation>Bibliothèque spectrale ENVI</translation>
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
<translation>Échantillons de sits</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>Training input of SCP</source>
<translation>Données d'entraînement de SCP</translation>
</message>
<message>
<location filename="../../algorithms/exportspectra.py"/>
<source>{} spectra of the classes {}.</source>
<translation>{} spectres des classes {}.</translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>The share of each class's labelled areas, drawn by chance (SEED), that is not taught: the map is judged by their pixels, with a 95 % interval. Areas are never cut, for pixels of one area are alike.</source>
<translation>La part des zones étiquetées de chaque classe, tirée au hasard (SEED), qui ne sert pas à apprendre : la carte est évaluée par leurs pixels, avec un intervalle à 95 %. Les zones ne sont jamais coupées, car les pixels d'une zone se ressemblent.</translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>Share of the labels held out</source>
<translation>Part des étiquettes mise de côté</translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>Without labels there are none to hold out. Leave HELD_OUT at 0, or give labels.</source>
<translation>Sans étiquettes, il n'y a rien à mettre de côté. Laissez HELD_OUT à 0, ou donnez des étiquettes.</translation>
</message>
<message>
<location filename="../../algorithms/held_out.py"/>
<source>All labels would be held out (HELD_OUT). Give a share below 1.</source>
<translation>Toutes les étiquettes seraient mises de côté (HELD_OUT). Donnez une part inférieure à 1.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>By name or number from 0 on.</source>
<translation>Par nom ou numéro à partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>From {:g} to {:g}.</source>
<translation>De {:g} à {:g}.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>Default: yes.</source>
<translation>Par défaut : oui.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>Default: no.</source>
<translation>Par défaut : non.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>Default: {}.</source>
<translation>Par défaut : {}.</translation>
</message>
<message>
<location filename="../../algorithms/help_text.py"/>
<source>From {:g} on.</source>
<translation>À partir de {:g}.</translation>
</message>
<message>
<location filename="../../algorithms/images.py"/>
<source>Folder of images</source>
<translation>Dossier d'images</translation>
</message>
<message>
<location filename="../../algorithms/images.py"/>
<source>There is no folder {}. Choose another one ({}).</source>
<translation>Il n'y a pas de dossier {}. Choisissez-en un autre ({}).</translation>
</message>
<message>
<location filename="../../algorithms/images.py"/>
<source>{} images on one sheet, {} left out.</source>
<translation>{} images sur une planche, {} ignorées.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>There is no model file {}. Choose one that Train classifier or Train segmenter wrote.</source>
<translation>Il n'y a pas de fichier de modèle {}. Choisissez-en un écrit par Entraîner un classifieur ou Entraîner un segmenteur.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>Further features go with one date. Leave them or the second date out (FEATURES, SECOND).</source>
<translation>Les attributs supplémentaires vont avec une seule date. Retirez-les, ou la deuxième date (FEATURES, SECOND).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>{} is not a raster that GDAL can read. Choose a GeoTIFF, ENVI or other GDAL raster ({}).</source>
<translation>{} n'est pas un raster que GDAL peut lire. Choisissez un GeoTIFF, ENVI ou un autre raster de GDAL ({}).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The labels {} cannot be read. Choose a layer of points or polygons.</source>
<translation>Les étiquettes {} ne peuvent pas être lues. Choisissez une couche de points ou de polygones.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The labels {} are a table without places. Load it with Layer &gt; Add Delimited Text Layer first.</source>
<translation>Les étiquettes {} sont une table sans lieux. Chargez-la d'abord avec Couche &gt; Ajouter une couche de texte délimité.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>{} cannot be read as a vector layer. Choose another one ({}).</source>
<translation>{} ne peut pas être lu comme couche vecteur. Choisissez-en une autre ({}).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>{} names in the labels are of no image and were left out, as {}.</source>
<translation>{} noms dans les étiquettes ne sont d'aucune image et ont été ignorés, comme {}.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>None of the names in the field {} is that of an image. Choose another field (FILE).</source>
<translation>Aucun des noms du champ {} n'est celui d'une image. Choisissez un autre champ (FILE).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The mask {} is not a raster file. Export it as GeoTIFF first.</source>
<translation>Le masque {} n'est pas un fichier raster. Exportez-le d'abord en GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The mask {} cannot be read. Choose a polygon layer or a raster.</source>
<translation>Le masque {} ne peut pas être lu. Choisissez une couche de polygones ou un raster.</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>Choose a raster ({}).</source>
<translation>Choisissez un raster ({}).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>Choose the class field of the labels ({}).</source>
<translation>Choisissez le champ de classe des étiquettes ({}).</translation>
</message>
<message>
<location filename="../../algorithms/inputs.py"/>
<source>The labels have no field {}. Choose another one.</source>
<translation>Les étiquettes n'ont pas de champ {}. Choisissez-en un autre.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>The same seed and the same input give the same result.</source>
<translation>La même graine et la même entrée donnent le même résultat.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How many learners an ensemble has.</source>
<translation>Combien de classifieurs a un ensemble.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How many Monte-Carlo passes a committee of one network makes.</source>
<translation>Combien de passes Monte-Carlo fait un comité d'un seul réseau.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How often a network goes through its labels. 0 leaves it to the training and the device.</source>
<translation>Combien de fois un réseau parcourt ses étiquettes. 0 le laisse à l'entraînement et au processeur.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>How many pixels questions are chosen among, drawn by chance. 0 leaves it to the learner and the device.</source>
<translation>Parmi combien de pixels les questions sont choisies, tirés au hasard. 0 le laisse au classifieur et au processeur.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Kernel learner and patch network choose among those pixels of the whole raster that the former doubts most.</source>
<translation>Le classifieur à noyau et le réseau par vignettes choisissent parmi les pixels de tout le raster dont le premier doute le plus.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>ImageNet weights of the network or encoder, as safetensors with torchvision's names.</source>
<translation>Poids ImageNet du réseau ou de l'encodeur, en safetensors avec les noms de torchvision.</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Members of an ensemble</source>
<translation>Membres d'un ensemble</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Monte-Carlo passes</source>
<translation>Passes Monte-Carlo</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Epochs</source>
<translation>Époques</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Pixels to choose questions among</source>
<translation>Pixels parmi lesquels choisir les questions</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Choose these pixels from the whole raster</source>
<translation>Choisir ces pixels dans tout le raster</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Weights to start from</source>
<translation>Poids de départ</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Network of the patch network</source>
<translation>Réseau du réseau à imagettes</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Encoder of U-Net and DeepLab</source>
<translation>Encodeur d'U-Net et DeepLab</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>What U-Net and DeepLab learn from</source>
<translation>De quoi U-Net et DeepLab apprennent</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Training of networks</source>
<translation>Entraînement des réseaux</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>Smoothing of the map</source>
<translation>Lissage de la carte</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>All files</source>
<translation>Tous les fichiers</translation>
</message>
<message>
<location filename="../../algorithms/learner_choice.py"/>
<source>There is no file {} with weights. Choose another one (WEIGHTS).</source>
<translation>Il n'y a pas de fichier {} avec des poids. Choisissez-en un autre (WEIGHTS).</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Smaller patches of the map take the class of their largest neighbour. 1 leaves all as they are.</source>
<translation>Les taches plus petites de la carte prennent la classe de leur plus grand voisin. 1 les laisse toutes.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>The class map, as GeoTIFF.</source>
<translation>La carte des classes, en GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>One band of probabilities a class, as GeoTIFF.</source>
<translation>Une bande de probabilités par classe, en GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>The patches of the class map with class and area (in pixels and map units squared), as GeoPackage.</source>
<translation>Les taches de la carte des classes avec classe et surface (en pixels et en unités de carte au carré), en GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>A model file of Train classifier, in place of labels.</source>
<translation>Un fichier de modèle d'Entraîner un classifieur, à la place d'étiquettes.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Minimum area (pixels)</source>
<translation>Surface minimale (pixels)</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Cloud Optimized GeoTIFF</source>
<translation>Cloud Optimized GeoTIFF</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Write the rasters in the layout for reading over a network.</source>
<translation>Écrire les rasters dans l'organisation faite pour la lecture par réseau.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Polygons</source>
<translation>Polygones</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Judge the map by a reference map (REFERENCE) or by labels held out (HELD_OUT), not by both.</source>
<translation>Évaluez la carte par une carte de référence (REFERENCE) ou par des étiquettes mises de côté (HELD_OUT), pas par les deux.</translation>
</message>
<message>
<location filename="../../algorithms/map_algorithm.py"/>
<source>Smoothing: {}.</source>
<translation>Lissage : {}.</translation>
</message>
<message>
<location filename="../../algorithms/outputs.py"/>
<source>{} cannot be written to {}. Choose another folder or format.</source>
<translation>{} ne peut pas être écrit dans {}. Choisissez un autre dossier ou format.</translation>
</message>
<message>
<location filename="../../algorithms/outputs.py"/>
<source>{} is written as GeoPackage only. Give it a name that ends in .gpkg.</source>
<translation>{} s'écrit seulement en GeoPackage. Donnez un nom qui se termine par .gpkg.</translation>
</message>
<message>
<location filename="../../algorithms/outputs.py"/>
<source>{} is written as GeoTIFF only. Give it a name that ends in .tif.</source>
<translation>{} s'écrit seulement en GeoTIFF. Donnez un nom qui se termine par .tif.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The same place at a later date, with as many bands; another grid is warped to that of the raster. With it the classes tell what changed and what did not.</source>
<translation>Le même lieu à une date ultérieure, avec autant de bandes ; une autre grille est reprojetée sur celle du raster. Avec elle, les classes disent ce qui a changé ou non.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Another raster whose bands are used beside those of the raster: an embedding, a height model, radar. Another grid is warped to that of the raster, its own nodata counts, and a model trained with it wants it again. Or an encoder: a TorchScript file (.pt) that makes them of the bands.</source>
<translation>Un autre raster dont les bandes servent en plus de celles du raster : un embedding, un modèle de hauteur, du radar. Une autre grille est reprojetée sur celle du raster, son propre nodata compte, et un modèle entraîné avec lui le redemande. Ou un encodeur : un fichier TorchScript (.pt) qui les fait à partir des bandes.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The bands to use. Without a choice all, except those that the file marks as bad.</source>
<translation>Les bandes à utiliser. Sans choix, toutes sauf celles que le fichier marque comme mauvaises.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Polygons, or a raster on the same grid with values above 0, where to work. Without it, everywhere.</source>
<translation>Des polygones, ou un raster sur la même grille avec des valeurs au-dessus de 0, où travailler. Sans cela, partout.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The stored value that is nodata in every band, in place of the declared one and of what looks like fill. Give one that does not occur where pixels were taken as nodata and are not. Without it, as the file declares.</source>
<translation>La valeur stockée qui est nodata dans chaque bande, à la place de celle déclarée et de ce qui ressemble à un remplissage. Donnez-en une qui n'apparaît pas là où des pixels ont été pris pour nodata à tort. Sans cela, comme le fichier le déclare.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Points or polygons with known classes, in any CRS. A polygon labels the pixels whose centre it covers.</source>
<translation>Des points ou polygones de classes connues, dans tout SCR. Un polygone étiquette les pixels dont il couvre le centre.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>The field with the class name, or with its number from 1 to 65535. Empty (NULL) means don't know.</source>
<translation>Le champ avec le nom de la classe, ou son numéro de 1 à 65535. Vide (NULL) veut dire ne sais pas.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>A raster file of two or more bands that GDAL reads, best a hyperspectral one.</source>
<translation>Un fichier raster de deux bandes ou plus que GDAL lit, de préférence hyperspectral.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Further features</source>
<translation>Attributs supplémentaires</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Bands</source>
<translation>Bandes</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py"/>
<source>Mask</source>
<translation>Masque</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>A raster on the same grid with the true class number of each pixel, 0 where it is not known. With it the accuracy is told, on pixels without one of the labels given here.</source>
<translation>Un raster sur la même grille avec le vrai numéro de classe de chaque pixel, 0 là où il est inconnu. Avec lui l'exactitude est donnée, sur des pixels sans étiquette donnée ici.</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>{}: accuracy {}, intersection over union {}</source>
<translation>{} : exactitude {}, intersection sur union {}</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Compared on {} pixels.</source>
<translation>Comparé sur {} pixels.</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source> (95 % interval {:.3f} to {:.3f})</source>
<translation> (intervalle à 95 % : {:.3f} à {:.3f})</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Precision of the class looked for</source>
<translation>Précision de la classe cherchée</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Recall of the class looked for</source>
<translation>Rappel de la classe cherchée</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>F1 of the class looked for</source>
<translation>F1 de la classe cherchée</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Area under the ROC curve of the class looked for</source>
<translation>Aire sous la courbe ROC de la classe cherchée</translation>
</message>
<message>
<location filename="../../algorithms/reference.py"/>
<source>Average precision of the class looked for</source>
<translation>Précision moyenne de la classe cherchée</translation>
</message>
<message>
<location filename="../../algorithms/segmentraster.py"/>
<source>Segment raster</source>
<translation>Segmenter un raster</translation>
</message>
<message>
<location filename="../../algorithms/segmentraster.py"/>
<source>Writes the map of a model of Train segmenter, or of any other model, on the raster's own grid, with colours and class names. A model of two dates needs the second date. Run it in batch for a folder of rasters.</source>
<translation>Écrit la carte d'un modèle d'Entraîner un segmenteur, ou de tout autre modèle, sur la grille propre au raster, avec couleurs et noms de classes. Un modèle de deux dates demande la deuxième. Exécutez par lot pour un dossier de rasters.</translation>
</message>
<message>
<location filename="../../algorithms/segmentraster.py"/>
<source>A model file of Train segmenter.</source>
<translation>Un fichier de modèle d'Entraîner un segmenteur.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Submit to cluster</source>
<translation>Soumettre au cluster</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Writes a folder with all that maps rasters of any size with SLURM: the model, the list of blocks, the engine and a script that submits them. Copy it to the cluster and run submit.sh there; its README.md tells how. Nothing is sent and no password is asked for. Then use Collect from cluster.</source>
<translation>Écrit un dossier avec tout ce qu'il faut pour cartographier par SLURM des rasters de toute taille : le modèle, la liste des blocs, le moteur et un script qui les soumet. Copiez-le sur le cluster et lancez-y submit.sh ; son README.md dit comment. Rien n'est envoyé et aucun mot de passe n'est demandé. Utilisez ensuite Récupérer du cluster.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Raster files of the bands of the model. Those on one grid become one map, the last one on top.</source>
<translation>Fichiers raster aux bandes du modèle. Ceux d'une même grille deviennent une carte, le dernier au-dessus.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>How many jobs share the work, at most 1000. 0: as many as take some minutes each.</source>
<translation>Combien de travaux se partagent la tâche, au plus 1000. 0 : autant qu'il en faut de quelques minutes chacun.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>The part of the cluster, if it is not the default one. submit.sh takes further options of sbatch.</source>
<translation>La partie du cluster, si ce n'est celle par défaut. submit.sh accepte d'autres options de sbatch.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>{} blocks in {} tasks. Copy {} to the cluster and run submit.sh there; README.md tells how.</source>
<translation>{} blocs en {} tâches. Copiez {} sur le cluster et lancez-y submit.sh ; README.md dit comment.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Rasters</source>
<translation>Rasters</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>A model file of Train classifier or Train segmenter.</source>
<translation>Un fichier de modèle d'Entraîner un classifieur ou d'Entraîner un segmenteur.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Beside the class map</source>
<translation>En plus de la carte des classes</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Write each map as one file, too, in the layout for reading over a network.</source>
<translation>Écrire aussi chaque carte en un seul fichier, dans l'organisation faite pour la lecture par réseau.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Folder of the rasters on the cluster</source>
<translation>Dossier des rasters sur le cluster</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Where the raster files lie there. Without it, at the same paths as here.</source>
<translation>Où se trouvent les fichiers raster là-bas. Sans cela, aux mêmes chemins qu'ici.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Tasks (0: as many as needed)</source>
<translation>Tâches (0 : autant que nécessaire)</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Partition</source>
<translation>Partition</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>The folder to write, one for each mosaic. A temporary one is gone when QGIS ends.</source>
<translation>Le dossier à écrire, un par mosaïque. Un dossier temporaire disparaît à la fermeture de QGIS.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>A second date is of one raster. Choose one raster, or leave the second date empty (SECOND).</source>
<translation>Une deuxième date va avec un seul raster. Choisissez un raster, ou laissez la deuxième date vide (SECOND).</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Hours</source>
<translation>Heures</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>The most that a task may take.</source>
<translation>Le plus qu'une tâche peut prendre.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Memory (GB)</source>
<translation>Mémoire (Go)</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Of a task.</source>
<translation>D'une tâche.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>CPUs</source>
<translation>CPU</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Threads of a task. Another number may change the last digits of a map.</source>
<translation>Fils d'exécution d'une tâche. Un autre nombre peut changer les derniers chiffres d'une carte.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>GPUs</source>
<translation>GPU</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Of a task. With 0 it uses none.</source>
<translation>D'une tâche. Avec 0, elle n'en utilise pas.</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Blocks</source>
<translation>Blocs</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Tasks of the job array</source>
<translation>Tâches du tableau de travaux</translation>
</message>
<message>
<location filename="../../algorithms/submittocluster.py"/>
<source>Choose one or more rasters ({}).</source>
<translation>Choisissez un ou plusieurs rasters ({}).</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>The share of the pixels or tiles without an answer that a round chooses among, others in each round.</source>
<translation>La part des pixels ou tuiles sans réponse parmi lesquels un tour choisit, d'autres à chaque tour.</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>Share chosen among</source>
<translation>Part parmi laquelle choisir</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>The learner {} does not give what the strategy {} needs. Choose another STRATEGY: {}.</source>
<translation>Le classifieur {} ne fournit pas ce que demande la stratégie {}. Choisissez une autre STRATEGY : {}.</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>Query strategy</source>
<translation>Stratégie de questions</translation>
</message>
<message>
<location filename="../../algorithms/suggestion.py"/>
<source>First set, without labels</source>
<translation>Premières questions, sans étiquettes</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Suggest samples</source>
<translation>Proposer des échantillons</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Gives the pixels that teach the classifier most, as points to be labelled, best first, each with the reason why. Without labels it gives a first set; label it, then run this again with the labels.</source>
<translation>Donne les pixels qui apprennent le plus au classifieur, comme points à étiqueter, les meilleurs d'abord, chacun avec sa raison. Sans étiquettes, ce sont les premières questions ; étiquetez-les, puis relancez ceci avec les étiquettes.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>How many pixels to suggest.</source>
<translation>Combien de pixels proposer.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>How far apart the samples lie at least, in pixels: neighbours mostly repeat each other.</source>
<translation>À quelle distance au moins sont les échantillons, en pixels : les voisins se répètent le plus souvent.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>One sample in ten is the one whose spectrum is least like all LABELS, as those of rare targets are.</source>
<translation>Un échantillon sur dix est celui dont le spectre ressemble le moins à tous les LABELS, comme celui des cibles rares.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>By the strategy's score alone, as published: samples of one batch may repeat each other.</source>
<translation>D'après le seul score de la stratégie, comme publié : les échantillons d'un lot peuvent se répéter.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Points in the raster's CRS with rank, score, reason and the two best classes.</source>
<translation>Des points dans le SCR du raster avec rang, score, raison et les deux meilleures classes.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF. It needs labels.</source>
<translation>Un raster de 0 (sûr) à 1 (mérite une étiquette), en GeoTIFF. Il demande des étiquettes.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Number of samples</source>
<translation>Nombre d'échantillons</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>The share of the samples that is drawn by chance.</source>
<translation>La part des échantillons tirée au hasard.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>The uncertainty needs labels of at least two classes. Give LABELS, or leave UNCERTAINTY out.</source>
<translation>L'incertitude demande des étiquettes d'au moins deux classes. Donnez LABELS, ou retirez UNCERTAINTY.</translation>
</message>
<message>
<location filename="../../algorithms/suggestsamples.py"/>
<source>Samples</source>
<translation>Échantillons</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Suggest tiles</source>
<translation>Proposer des tuiles</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Gives the tiles that teach the classifier most, as polygons, best first, each with the reason why and, once there are labels, with its predicted areas to be corrected. Answer a tile by its outline with the class of its ground and by the areas of other classes in it, all in one layer: the largest of LABELS count first, and what lies in them counts more. A tile in which nothing is to be found is its outline alone. Then run this again with the labels; a tile of which half has an answer is not asked about again.</source>
<translation>Donne les tuiles qui apprennent le plus au classifieur, comme polygones, les meilleures d'abord, chacune avec sa raison et, dès qu'il y a des étiquettes, avec ses zones prédites à corriger. Répondez à une tuile par son contour avec la classe de son terrain et par les zones d'autres classes qu'elle contient, le tout dans une couche : les plus grandes de LABELS comptent d'abord, et ce qu'elles contiennent compte plus. Une tuile où il n'y a rien à trouver est son seul contour. Relancez ensuite ceci avec les étiquettes ; une tuile dont la moitié a une réponse n'est plus demandée.</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>How many tiles to suggest.</source>
<translation>Combien de tuiles proposer.</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Outlines in the raster's CRS with rank, score, reason and the two best classes.</source>
<translation>Des contours dans le SCR du raster avec rang, score, raison et les deux meilleures classes.</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>The areas in each tile that seem to be of another class than most of it, with class and rank.</source>
<translation>Les zones de chaque tuile qui semblent d'une autre classe que l'essentiel de celle-ci, avec classe et rang.</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Number of tiles</source>
<translation>Nombre de tuiles</translation>
</message>
<message>
<location filename="../../algorithms/suggesttiles.py"/>
<source>Predicted areas</source>
<translation>Zones prédites</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>How far neighbouring tiles overlap.</source>
<translation>De combien les tuiles voisines se recouvrent.</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>The share of the questions that is drawn by chance, against being wrong in a consistent way.</source>
<translation>La part des questions tirée au hasard, contre une erreur systématique.</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>Size of tiles (pixels)</source>
<translation>Taille des tuiles (pixels)</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>The side of a tile.</source>
<translation>Le côté d'une tuile.</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>From pixels' scores to a tile's</source>
<translation>Des scores des pixels à celui d'une tuile</translation>
</message>
<message>
<location filename="../../algorithms/tile_choice.py"/>
<source>Share drawn by chance</source>
<translation>Part tirée au hasard</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Train classifier</source>
<translation>Entraîner un classifieur</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Learns classes from labels and keeps them in a model file, which classifies this raster and others of the same bands. It needs labels of at least two classes.</source>
<translation>Apprend des classes d'après des étiquettes et les garde dans un fichier de modèle, qui classe ce raster et d'autres aux mêmes bandes. Il faut des étiquettes d'au moins deux classes.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>What the model is, its bands and classes, as a STAC item of the extension MLM (.json), for catalogues.</source>
<translation>Ce qu'est le modèle, ses bandes et classes, comme élément STAC de l'extension MLM (.json), pour les catalogues.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>The model file to write (.hsimodel).</source>
<translation>Le fichier de modèle à écrire (.hsimodel).</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>STAC item</source>
<translation>Élément STAC</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Description of the model</source>
<translation>Description du modèle</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>{} is written as JSON only. Give it a name that ends in .json.</source>
<translation>{} s'écrit seulement en JSON. Donnez un nom qui se termine par .json.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>{} labelled pixels of the classes {}.</source>
<translation>{} pixels étiquetés des classes {}.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>Smoothing of its maps: {}.</source>
<translation>Lissage de ses cartes : {}.</translation>
</message>
<message>
<location filename="../../algorithms/trainclassifier.py"/>
<source>SHA-256 of what the model learnt: {}.</source>
<translation>SHA-256 de ce que le modèle a appris : {}.</translation>
</message>
<message>
<location filename="../../algorithms/trainsegmenter.py"/>
<source>Train segmenter</source>
<translation>Entraîner un segmenteur</translation>
</message>
<message>
<location filename="../../algorithms/trainsegmenter.py"/>
<source>Trains U-Net or DeepLab, for two dates in their Siamese form, on areas labelled in full and keeps it in a model file for Segment raster and Detect changes. Areas may be drawn in others: the largest of LABELS count first, and what lies in them counts more, so that a tile marked with the class of its ground and the areas drawn in it go together. It needs labels of at least two classes, and best a GPU.</source>
<translation>Entraîne U-Net ou DeepLab, pour deux dates dans leur forme siamoise, sur des zones entièrement étiquetées et le garde dans un fichier de modèle pour Segmenter un raster et Détecter des changements. Des zones peuvent être dessinées dans d'autres : les plus grandes de LABELS comptent d'abord, et ce qu'elles contiennent compte plus, si bien qu'une tuile marquée de la classe de son terrain et les zones dessinées dedans vont ensemble. Il faut des étiquettes d'au moins deux classes, et de préférence un GPU.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The probability of the class shown</source>
<translation>La probabilité de la classe montrée</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>From 0 (sure) to 1 (worth labelling)</source>
<translation>De 0 (sûr) à 1 (mérite une étiquette)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>One band of probabilities a class</source>
<translation>Une bande de probabilités par classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The probability of the class changed, else of the last one</source>
<translation>La probabilité de la classe changée, sinon de la dernière</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet121: the paper's choice</source>
<translation>DenseNet121 : le choix de l'article</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet169: deeper</source>
<translation>DenseNet169 : plus profond</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet201: deepest of its family, twice the time</source>
<translation>DenseNet201 : le plus profond de sa famille, deux fois plus long</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet18: the fastest with a loss head</source>
<translation>ResNet18 : le plus rapide avec une tête de perte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet34: deeper</source>
<translation>ResNet34 : plus profond</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet50: with bottlenecks</source>
<translation>ResNet50 : avec goulots d'étranglement</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet101: deeper</source>
<translation>ResNet101 : plus profond</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet152: deepest of its family</source>
<translation>ResNet152 : le plus profond de sa famille</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>VGG16: for whole tiles of one class</source>
<translation>VGG16 : pour des tuiles entières d'une classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>LeNet: a small network to compare with</source>
<translation>LeNet : un petit réseau pour comparer</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>1-D CNN: the spectrum alone</source>
<translation>CNN 1-D : le spectre seul</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet18: the fastest</source>
<translation>ResNet18 : le plus rapide</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet34: the usual one for change detection</source>
<translation>ResNet34 : l'usuel pour la détection de changements</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ResNet101: deepest</source>
<translation>ResNet101 : le plus profond</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DenseNet121: few parameters, slow</source>
<translation>DenseNet121 : peu de paramètres, lent</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Labels alone</source>
<translation>Étiquettes seules</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Mean teacher: unlabelled pixels must look alike to the network and to its running mean</source>
<translation>Mean teacher : les pixels sans étiquette doivent se ressembler pour le réseau et pour sa moyenne glissante</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>S4GAN: a discriminator tells which guesses on unlabelled tiles may teach</source>
<translation>S4GAN : un discriminateur dit quelles suppositions sur des tuiles sans étiquette peuvent servir à apprendre</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Quick: few epochs from the start</source>
<translation>Rapide : peu d'époques depuis le début</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Warm: goes on from the round before</source>
<translation>À chaud : continue depuis le tour précédent</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Paper: 200 epochs at full resolution, for a GPU</source>
<translation>Article : 200 époques à pleine résolution, pour un GPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Adam</source>
<translation>Adam</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SGD with momentum; of U-Net and DeepLab with weight decay, a poly schedule and a faster last layer</source>
<translation>SGD avec inertie ; pour U-Net et DeepLab avec régularisation des poids, taux polynomial et dernière couche plus rapide</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>One learner</source>
<translation>Un seul classifieur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Ensemble: several learners, the surest measure of doubt, several times the time</source>
<translation>Ensemble : plusieurs classifieurs, la mesure du doute la plus sûre, plusieurs fois plus long</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Monte-Carlo dropout: one network, several passes</source>
<translation>Dropout Monte-Carlo : un réseau, plusieurs passes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Monte-Carlo batch norm: one network, several batch statistics</source>
<translation>Batch norm Monte-Carlo : un réseau, plusieurs statistiques de lot</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>As held-out labels say, or the model</source>
<translation>Comme le disent des étiquettes mises de côté, ou le modèle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>None: fine mixtures, rare targets</source>
<translation>Aucun : mélanges fins, cibles rares</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Weak: borders a little straighter</source>
<translation>Faible : des limites un peu plus droites</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Strong: large fields</source>
<translation>Fort : de grandes parcelles</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Where the map itself parts (Otsu)</source>
<translation>Là où la carte elle-même se sépare (Otsu)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The likeliest class</source>
<translation>La classe la plus probable</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Pixels</source>
<translation>Pixels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Tiles: outline what is there, then say what the rest is</source>
<translation>Tuiles : délimiter ce qui s'y trouve, puis dire ce qu'est le reste</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Whole tiles: one class each</source>
<translation>Tuiles entières : une classe chacune</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Meadow</source>
<translation>Prairie</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Winter wheat</source>
<translation>Blé d'hiver</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Forest</source>
<translation>Forêt</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Stubble</source>
<translation>Chaume</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Clay soil</source>
<translation>Sol argileux</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Loam</source>
<translation>Limon</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Asphalt</source>
<translation>Asphalte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Concrete</source>
<translation>Béton</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Tiled roof</source>
<translation>Toit de tuiles</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Water</source>
<translation>Eau</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Stratified: at random in each class of the map</source>
<translation>Stratifié par classe de la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Simple: at random in the whole map</source>
<translation>Simple : au hasard dans toute la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Systematic: a grid over the whole map, from a random start</source>
<translation>Systématique : une grille sur toute la carte, à partir d'un point au hasard</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Average producer's accuracy</source>
<translation>Exactitude producteur moyenne</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>User's accuracy</source>
<translation>Exactitude utilisateur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Producer's accuracy</source>
<translation>Exactitude producteur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>F1</source>
<translation>F1</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Precision</source>
<translation>Précision</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Recall</source>
<translation>Rappel</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Area under the ROC curve</source>
<translation>Aire sous la courbe ROC</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Average precision</source>
<translation>Précision moyenne</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Mean intersection over union</source>
<translation>Intersection sur union moyenne</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Frequency-weighted intersection over union</source>
<translation>Intersection sur union pondérée par fréquence</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Mean</source>
<translation>Moyenne</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Sum: larger tiles count more</source>
<translation>Somme : les tuiles plus grandes comptent plus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Trimmed mean: without the lowest and highest 5 %</source>
<translation>Moyenne tronquée : sans les 5 % les plus bas et les plus hauts</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Literature: all labelled pixels may be asked about, the others are the test; rewards position</source>
<translation>Littérature : tous les pixels étiquetés peuvent être demandés, les autres sont le test ; favorise la position</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Block: half of the blocks of the scene may be asked about, the other half is the test</source>
<translation>Bloc : la moitié des blocs de la scène peut être demandée, l'autre moitié est le test</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Scene: any pixel may be asked about, unlabelled ground is answered don't know</source>
<translation>Scène : tout pixel peut être demandé, un terrain sans étiquette reçoit ne sais pas</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Tiles: half of the blocks of tiles or of the images may be asked about, some choose a threshold, the others are the test</source>
<translation>Tuiles : la moitié des blocs de tuiles ou des images peut être demandée, certaines choisissent un seuil, les autres sont le test</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Coordinates: nearest label on the map, the control that never sees the image</source>
<translation>Coordonnées : l'étiquette la plus proche sur la carte, le témoin qui ne voit jamais l'image</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{} is a check sample: its points judge the map, and what they taught could not judge it any more. Choose other labels.</source>
<translation>{} est un échantillon de vérification : ses points évaluent la carte, et ce qu'ils apprendraient ne pourrait plus l'être par eux. Choisissez d'autres étiquettes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>en</source>
<translation>fr</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{low} to {high}</source>
<translation>{low} à {high}</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{figure} (95 % interval {interval} %)</source>
<translation>{figure} (intervalle à 95 % : {interval} %)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Overall accuracy {overall}, by a check sample of {points} labelled points.</source>
<translation>Exactitude globale {overall}, d'après un échantillon de vérification de {points} points étiquetés.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>That is {points} points of a hundred ({interval}) in comparison with the other map on the same points.</source>
<translation>Soit {points} points de pourcentage ({interval}) par rapport à l'autre carte sur les mêmes points.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Overall accuracy {overall}, average producer's accuracy {average}, on {pixels} pixels of {areas} labelled areas that were held out.</source>
<translation>Exactitude globale {overall}, exactitude producteur moyenne {average}, sur {pixels} pixels de {areas} zones étiquetées mises de côté.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>These areas were drawn by chance, class by class, and not taught. The interval takes each of them for one draw, for its pixels are alike; of a large one at most 1000 count. It tells of ground like the labelled areas: where those were not drawn at random over the map, a check sample tells more.</source>
<translation>Ces zones ont été tirées au hasard, classe par classe, et n'ont pas été apprises. L'intervalle compte chacune d'elles pour un tirage, car ses pixels se ressemblent ; d'une grande, 1000 au plus comptent. Il vaut pour un terrain semblable aux zones étiquetées : si elles n'ont pas été tracées au hasard sur la carte, un échantillon de vérification en dit plus.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Overall accuracy {overall}, average producer's accuracy {average}, on {pixels} pixels of the reference that were not asked.</source>
<translation>Exactitude globale {overall}, exactitude producteur moyenne {average}, sur {pixels} pixels de la référence qui n'ont pas fait l'objet d'une question.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The labels were chosen by a query strategy, so how well the map fits them says nothing about its accuracy. The figures here compare the map with the other pixels of the reference, those that were never asked; its classes are those of the map of the same name, or else of the same number. Pixels beside a label are among them: on ground far from every label the map may be worse.</source>
<translation>Les étiquettes ont été choisies par une stratégie de questions : l'accord de la carte avec elles ne dit donc rien de son exactitude. Les chiffres comparent ici la carte aux autres pixels de la référence, qui n'ont jamais fait l'objet d'une question ; ses classes sont celles de la carte de même nom, sinon de même numéro. Des pixels voisins d'une étiquette en font partie : sur un terrain éloigné de toute étiquette, la carte peut être moins bonne.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>How accurate this map is has not been measured: the labels were chosen by a query strategy, so how well the map fits them says nothing about it. Draw check sample and Assess map in the Processing Toolbox measure it, or export again with a reference map of pixels that were not labelled.</source>
<translation>L'exactitude de cette carte n'a pas été mesurée : les étiquettes ont été choisies par une stratégie de questions, l'accord de la carte avec elles n'en dit donc rien. Tirer un échantillon de vérification et Évaluer une carte, dans la boîte à outils de traitements, la mesurent, ou un nouvel export avec une carte de référence de pixels qui n'ont pas été étiquetés.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Pixels on the map</source>
<translation>Pixels sur la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Share, %</source>
<translation>Part, %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Hectares</source>
<translation>Hectares</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Rounds</source>
<translation>Tours</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Class answers</source>
<translation>Réponses avec classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Don't-knows</source>
<translation>Ne sait pas</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Seconds</source>
<translation>Secondes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Seconds: choosing the questions and making the map.</source>
<translation>Secondes : pour choisir les questions et faire la carte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Overall accuracy over class answers</source>
<translation>Exactitude globale selon les réponses avec classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>class answers</source>
<translation>réponses avec classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Learning curve: overall accuracy by the reference</source>
<translation>Courbe d'apprentissage : exactitude globale d'après la référence</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{points} points, drawn at random in each stratum. If the accuracy is {accuracy}, the overall accuracy will be known to about {half_width} points of a hundred either way, that of each class to what the last column says.</source>
<translation>{points} points, tirés au hasard dans chaque strate. Si l'exactitude est de {accuracy}, l'exactitude globale sera connue à environ {half_width} points de pourcentage près, celle de chaque classe comme l'indique la dernière colonne.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Stratum</source>
<translation>Strate</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Points</source>
<translation>Points</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Half interval, %</source>
<translation>Demi-intervalle, %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy and area of each class</source>
<translation>Exactitude et surface de chaque classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Points counted: {points}; left without a class (don't know, or a mixed pixel): {unlabelled}.</source>
<translation>Points comptés : {points} ; restés sans classe (ne sait pas, ou pixel mixte) : {unlabelled}.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Per cent, each with its 95 % interval below it.</source>
<translation>En pour cent, avec l'intervalle à 95 % au-dessous.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Per cent and hectares, each with its 95 % interval below it.</source>
<translation>En pour cent et en hectares, avec l'intervalle à 95 % au-dessous.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Points: true, mapped</source>
<translation>Points : réels, cartographiés</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Share on the map</source>
<translation>Part sur la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>True share</source>
<translation>Part réelle</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>True area, ha</source>
<translation>Surface réelle, ha</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>User's accuracy: the share of what the map shows as the class that is right. Producer's accuracy: the share of the class that the map found. Each point counts by the area that it stands for (Olofsson et al. 2014, Stehman 2014). Intervals are Wilson's, of as many points as the variance amounts to; where all points agree they have a width, too.</source>
<translation>Exactitude utilisateur : la part de ce que la carte montre comme la classe qui est juste. Exactitude producteur : la part de la classe que la carte a trouvée. Chaque point compte selon la surface qu'il représente (Olofsson et al. 2014, Stehman 2014). Les intervalles sont ceux de Wilson, d'autant de points que le veut la variance ; même là où tous les points concordent, ils ont une largeur.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Kappa is not told: what agrees by chance is no concern of a user of the map, and it follows overall accuracy closely (Stehman and Foody 2019).</source>
<translation>Le kappa n'est pas donné : ce qui concorde par hasard n'importe pas à qui utilise la carte, et il suit de près l'exactitude globale (Stehman et Foody 2019).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Kappa is {kappa}, told because it was asked for: what agrees by chance is no concern of a user of the map, and it follows overall accuracy closely (Stehman and Foody 2019).</source>
<translation>Le kappa est de {kappa}, donné parce qu'il a été demandé : ce qui concorde par hasard n'importe pas à qui utilise la carte, et il suit de près l'exactitude globale (Stehman et Foody 2019).</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Error matrix in points</source>
<translation>Matrice d'erreur en points</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Each row is a class of the REFERENCE (the labelled points), each column a class of the map.</source>
<translation>Chaque ligne est une classe de la RÉFÉRENCE (les points étiquetés), chaque colonne une classe de la carte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Error matrix in per cent of the area</source>
<translation>Matrice d'erreur en pour cent de la surface</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>CLASS MAP</source>
<translation>CARTE DES CLASSES</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>REFERENCE</source>
<translation>RÉFÉRENCE</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Total in the sample</source>
<translation>Total dans l'échantillon</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Total in the map</source>
<translation>Total dans la carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Calibration</source>
<translation>Calibrage</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Expected calibration error: {error}, the mean distance between the confidence of the map and how often it is right. Below the line the map is surer than it may be.</source>
<translation>Erreur de calibrage attendue : {error}, l'écart moyen entre la confiance de la carte et la fréquence à laquelle elle est juste. Sous la ligne, la carte est plus sûre qu'elle ne le devrait.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>At a temperature of {temperature}, by which the log odds of the confidence are divided, it fits these points best. The error is then {error}, on points left out of the fit, a tenth at a time. The scaled confidence was written beside the map.</source>
<translation>À une température de {temperature}, par laquelle le logit de la confiance est divisé, elle convient le mieux à ces points. L'erreur est alors de {error}, sur des points laissés hors de l'ajustement, un dixième à la fois. La confiance calibrée a été écrite à côté de la carte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy over confidence</source>
<translation>Exactitude selon la confiance</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>confidence</source>
<translation>confiance</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>{points} points</source>
<translation>{points} points</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Reliability: how often the map is right, by its confidence, with 95 % intervals</source>
<translation>Fiabilité : fréquence à laquelle la carte est juste, selon sa confiance, avec intervalles à 95 %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy far from labels</source>
<translation>Exactitude loin des étiquettes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>A map is often better beside its labels than elsewhere. A third of the check points lies in each part.</source>
<translation>Une carte est souvent meilleure près de ses étiquettes qu'ailleurs. Chaque partie contient un tiers des points de vérification.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Pixels to the nearest label</source>
<translation>Pixels jusqu'à l'étiquette la plus proche</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy, %</source>
<translation>Exactitude, %</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Confusion matrix</source>
<translation>Matrice de confusion</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Pixels. Each row is a class of the REFERENCE, each column a class of the map.</source>
<translation>Pixels. Chaque ligne est une classe de la RÉFÉRENCE, chaque colonne une classe de la carte.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Total in the reference</source>
<translation>Total dans la référence</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Accuracy of each class</source>
<translation>Exactitude de chaque classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Reference pixels</source>
<translation>Pixels de la référence</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Producer's accuracy: the share of the reference's pixels of the class that the map found. User's accuracy: the share of the map's pixels of the class that are right.</source>
<translation>Exactitude producteur : la part des pixels de la classe dans la référence que la carte a trouvée. Exactitude utilisateur : la part des pixels de la classe sur la carte qui sont justes.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>All pixels of the reference were compared, so there is no interval.</source>
<translation>Tous les pixels de la référence ont été comparés, il n'y a donc pas d'intervalle.</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>How it was made</source>
<translation>Comment la carte a été faite</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Written</source>
<translation>Écrit</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Version</source>
<translation>Version</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Libraries</source>
<translation>Bibliothèques</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SHA-256 of the class map</source>
<translation>SHA-256 de la carte des classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SHA-256 of what the model learnt</source>
<translation>SHA-256 de ce que le modèle a appris</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Bands used</source>
<translation>Bandes utilisées</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Share of the answers held out</source>
<translation>Part des réponses mises de côté</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Device</source>
<translation>Processeur</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Session file</source>
<translation>Fichier de session</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Seed of the check sample</source>
<translation>Graine de l'échantillon de vérification</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Points of its strata</source>
<translation>Points de ses strates</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Other map</source>
<translation>Autre carte</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Spectral-spatial kernel learner: seconds a round, good from ten labels on</source>
<translation>Classifieur à noyau spectral et spatial : quelques secondes par tour, bon dès dix étiquettes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Dense network: learns texture, seconds a round, from about sixty labels on</source>
<translation>Réseau dense : apprend la texture, quelques secondes par tour, à partir de soixante étiquettes environ</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Patch network: DenseNet and others on 32 x 32 pixels, wants a GPU and hundreds of labels</source>
<translation>Réseau à imagettes : DenseNet et d'autres sur 32 x 32 pixels, demande un GPU et des centaines d'étiquettes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>U-Net: sharp borders from whole tiles labelled; for two dates its Siamese form. Wants a GPU</source>
<translation>U-Net : des limites nettes à partir de tuiles entièrement étiquetées ; pour deux dates, sa forme siamoise. Demande un GPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>DeepLab: wide surroundings from whole tiles labelled. Wants a GPU</source>
<translation>DeepLab : un large voisinage à partir de tuiles entièrement étiquetées. Demande un GPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Morphological profile and SVM: the classical baseline</source>
<translation>Profil morphologique et SVM : la référence classique</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>SVM on the spectrum alone: where the surroundings mislead</source>
<translation>SVM sur le spectre seul : là où le voisinage trompe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Integrated variance reduction: fewest labels, explores and refines</source>
<translation>Réduction de variance intégrée : le moins d'étiquettes, explore et affine</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Margin: pixels torn between two classes</source>
<translation>Marge : pixels partagés entre deux classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Entropy: pixels torn between many classes</source>
<translation>Entropie : pixels partagés entre de nombreuses classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Least confidence: pixels whose best class is weak</source>
<translation>Moindre confiance : pixels dont la meilleure classe est faible</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Random: the baseline to compare with</source>
<translation>Au hasard : la base de comparaison</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Margin of Monte-Carlo passes: steadier than of one</source>
<translation>Marge de passes Monte-Carlo : plus stable que d'une seule</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Entropy of Monte-Carlo passes: steadier than of one</source>
<translation>Entropie de passes Monte-Carlo : plus stable que d'une seule</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Least confidence of Monte-Carlo passes: steadier than of one</source>
<translation>Moindre confiance de passes Monte-Carlo : plus stable que d'une seule</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>BALD: pixels on which Monte-Carlo passes disagree, not those that are mixed anyway</source>
<translation>BALD : pixels sur lesquels des passes Monte-Carlo sont en désaccord, non ceux qui sont mixtes de toute façon</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Committee variance: pixels on which the members differ most</source>
<translation>Variance du comité : pixels sur lesquels les membres diffèrent le plus</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Committee entropy: pixels torn between classes for the committee as a whole</source>
<translation>Entropie du comité : pixels partagés entre classes pour le comité entier</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Committee BALD: pixels on which sure members disagree</source>
<translation>BALD du comité : pixels sur lesquels des membres sûrs sont en désaccord</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Predicted loss: pixels on which the network expects to err (the paper's strategy)</source>
<translation>Perte prédite : pixels où le réseau s'attend à se tromper (la stratégie de l'article)</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Adversarial BIM: pixels that small steps turn into another class</source>
<translation>BIM antagoniste : pixels que de petits pas font passer dans une autre classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Adversarial DeepFool: pixels nearest a class border</source>
<translation>DeepFool antagoniste : pixels les plus proches d'une limite de classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>k-means: typical pixels of clusters, whatever the classes</source>
<translation>k-means : pixels typiques de groupes, quelles que soient les classes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>k-centre: pixels farthest from all labelled ones, outliers too</source>
<translation>k-centre : pixels les plus éloignés de tous ceux étiquetés, y compris aberrants</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>BADGE: doubtful and unlike each other, for large batches</source>
<translation>BADGE : douteux et dissemblables, pour de grands lots</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>TypiClust: typical pixels of clusters without labels, for few labels</source>
<translation>TypiClust : pixels typiques de groupes sans étiquettes, pour peu d'étiquettes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>ProbCover: covers the dense regions, for few labels</source>
<translation>ProbCover : couvre les régions denses, pour peu d'étiquettes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Variance reduction: typical pixels that cover the scene</source>
<translation>Réduction de variance : pixels typiques qui couvrent la scène</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>k-means: the pixel nearest each cluster centre</source>
<translation>k-means : le pixel le plus proche de chaque centre de groupe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Farthest point: the most different spectra, outliers too</source>
<translation>Point le plus éloigné : les spectres les plus différents, y compris aberrants</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Random</source>
<translation>Au hasard</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Balanced random: by chance, the same number from each cluster of spectra</source>
<translation>Hasard équilibré : au hasard, autant dans chaque groupe de spectres</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Gaussian mixture: the pixel likeliest under each component</source>
<translation>Mélange gaussien : le pixel le plus probable de chaque composante</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>TypiClust: the most typical pixel of each cluster</source>
<translation>TypiClust : le pixel le plus typique de chaque groupe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Active densely connected network: 160 random labels, then 32 rounds of 10 by predicted loss; days on a CPU</source>
<translation>Active densely connected network : 160 étiquettes au hasard, puis 32 tours de 10 par perte prédite ; des jours sur un CPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Change detection with a Siamese U-Net: 50 tiles, then 10 rounds of 100, ensembles and Monte-Carlo batch norm; wants a GPU and ImageNet weights</source>
<translation>Détection de changements par U-Net siamois : 50 tuiles, puis 10 tours de 100, ensembles et batch norm Monte-Carlo ; demande un GPU et des poids ImageNet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Scene classification of Sentinel-2: 32 images, then 10 rounds of 32; ResNet18, 15 epochs, seeds 1 to 10; hours on a CPU</source>
<translation>Classification de scènes Sentinel-2 : 32 images, puis 10 tours de 32 ; ResNet18, 15 époques, graines 1 à 10 ; des heures sur un CPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Segmentation of Sentinel-2: 32 tiles, then 10 rounds of 32; U-Net on ResNet50, dropout .5, seeds 1 to 10; wants a GPU</source>
<translation>Segmentation de Sentinel-2 : 32 tuiles, puis 10 tours de 32 ; U-Net sur ResNet50, dropout 0,5, graines 1 à 10 ; demande un GPU</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Semi-supervised segmentation in two stages: a classifier chooses 2 % of the tiles, S4GAN learns them and the rest; wants a GPU and ImageNet weights</source>
<translation>Segmentation semi-supervisée en deux étapes : un classifieur choisit 2 % des tuiles, S4GAN les apprend avec le reste ; demande un GPU et des poids ImageNet</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Drawn by chance</source>
<translation>Tiré au hasard</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The opinions of the committee differ</source>
<translation>Les avis du comité diffèrent</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>The network expects to err here</source>
<translation>Le réseau s'attend à se tromper ici</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Of the most doubtful pixels, little would turn it into another class</source>
<translation>Parmi les pixels les plus douteux, peu le ferait passer dans une autre classe</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of a cluster of pixels</source>
<translation>Typique d'un groupe de pixels</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Doubtful, and unlike the other questions</source>
<translation>Douteux, et différent des autres questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of a cluster without labels</source>
<translation>Typique d'un groupe sans étiquettes</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Like many pixels that no label stands for</source>
<translation>Semblable à de nombreux pixels qu'aucune étiquette ne représente</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of much of the scene</source>
<translation>Typique d'une grande partie de la scène</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Typical of a cluster of spectra</source>
<translation>Typique d'un groupe de spectres</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Unlike the other first questions</source>
<translation>Différent des autres premières questions</translation>
</message>
<message>
<location filename="../../hsi_active_qgis/protocol/catalogue.py"/>
<source>Drawn by chance from a cluster of spectra</source>
<translation>Tiré au hasard dans un groupe de spectres</translation>
</message>
</context>
</TS>
