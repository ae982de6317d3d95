// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace partsong::layers {

// Path from the top of the repository -> content.
using Tree = QMap<QString, QByteArray>;

// Each rule gives one line per breach, "path:line: what is wrong", and nothing when the house is in order.

// app -> ui -> core; in core downwards only in the order of the chapters; a chapter of ui never reaches
// another.
QStringList breachesOfDirection(const Tree &tree);

// Core includes nothing of QtWidgets, whose header names are given.
QStringList breachesOfHeadlessness(const Tree &tree, const QSet<QString> &widgetHeaders);

// SQL, QtSql and SQLite's own interface stand in core/store, in files named *queries.cpp and in tests.
QStringList breachesOfSql(const Tree &tree);

// Every source says first whose it is and under which licence.
QStringList breachesOfLicence(const Tree &tree);

// No file names a place that only one machine has.
QStringList breachesOfPaths(const Tree &tree, const QStringList &places);

} // namespace partsong::layers
