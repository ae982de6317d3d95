// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCborMap>

#include <functional>
#include <vector>

namespace partsong {

class Database;
class Schema;

// What turns a study file of one version into the next. Each stands in a file of its own, migrationNNN.cpp,
// and is added to the Schema. It changes the tables and brings the History along, or marks what cannot be
// brought along.
struct Migration {
    int from = 0;
    int to = 0;
    int oldestReader = 0; // the oldest program version that may still read the file afterwards
    Status (*run)(Database &database) = nullptr;
};

// The migrations that lead from a version to today's, in their order; fails with Foreign where there is no
// way.
Result<std::vector<Migration>> migrationsFrom(int version, const Schema &schema);

// Runs them in one transaction. Fails, and leaves everything as it was, where one fails or links are left
// broken.
Status migrate(Database &database, const std::vector<Migration> &migrations);

// For migrations: rewrites what the History holds of the columns of a table. Given are the columns by name.
Status rewriteHistory(Database &database, const char *table,
                      const std::function<void(QCborMap &columns)> &rewrite);
// For migrations: the steps that changed this table can be read but no longer undone.
Status markAuditOnly(Database &database, const char *table);

} // namespace partsong
