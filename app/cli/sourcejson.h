// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/interview.h"
#include "core/sources/knownattributes.h"
#include "core/sources/turnqueries.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace partsong::cli {

// Sources as they are printed: what they are, how they came about, and their own attributes.
class SourcePrinter {
public:
    explicit SourcePrinter(const Project &project);

    QJsonObject json(const SourceRow &row) const;
    QJsonArray json(const std::vector<SourceRow> &rows) const;

private:
    QJsonObject interviewJson(Id<Source> source) const;
    QJsonObject attributesJson(Id<Source> source) const;

    const Project &m_project;
    KnownAttributes m_known;
    QHash<Id<Source>, Interview> m_interviews;
};

QJsonArray sourcesJson(const Project &project, const QSet<Id<Source>> &wanted);

} // namespace partsong::cli
