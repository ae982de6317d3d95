// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/privacy/keyfile.h"
#include "core/privacy/namehits.h"
#include "core/store/project.h"
#include "core/store/wordpurge.h"

namespace partsong {

// What sealing the names of a study needs to know.
struct SealRequest {
    std::vector<RealName> names; // those of the study's table are sealed along with them
    std::set<WordPlace> kept; // hits that were looked at and are no names
    QString keyPath;
    QString passphrase;
    KeyHardness hardness = {}; // tests ask for less
    std::function<void()> committed = {}; // told, in the thread that seals, once there is no way back
};

struct SealReport {
    WordPurgeReport purged;
    int originals = 0; // in the key file
    int originalsLeft = 0; // pages and pictures that stay: names to be seen in them cannot be told
};

// Fails with Refused where a key file may not stand: in the study's folder, in the backups' folder, or below
// either. Whoever gets hold of the study must not have the key along with it.
Status checkKeyPlace(const Project &project, const QString &keyPath);

// Ends the time in which a study holds real names: writes a key file with the names and all originals that
// hold some, opens it again and compares it, and only then takes the names out of the study for good: from
// texts and all other words, the History, originals, free pages, the table of names, and all backups. Killed
// at any moment, it can be done again with the same key file. Cannot be undone. Fails, and leaves everything
// as it was, with Refused for the place or a missing passphrase, Exists where something else stands there,
// Format for names that cannot be sealed; once the names are gone, a failure tells what is left to do.
Result<SealReport> sealNames(Project &project, const SealRequest &request,
                             const Progress *progress = nullptr);

} // namespace partsong
