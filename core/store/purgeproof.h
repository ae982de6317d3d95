// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/withdrawal.h"

#include <set>

namespace partsong {

class ByteSearch;
class Project;

// Proves that withdrawn words are gone: looks for samples of them in every byte of the file. Those that also
// stand in what stays are not counted, since others may have said the same, or a memo quotes it.
class PurgeProof {
public:
    PurgeProof(const Project &project, const ByteSearch &search, const Withdrawn &withdrawn)
        : m_project(project), m_search(search), m_withdrawn(withdrawn)
    {
    }

    // Fails with Damaged where words are left.
    Status run() const;

private:
    void scanFile(std::set<int> &found) const;
    void scanWhatStays(std::set<int> &found) const;
    void scanRecords(const RecordType &type, std::set<int> &found) const;
    void scanQuery(const char *sql, std::set<int> &found) const;
    void scanHistory(std::set<int> &found) const;

    const Project &m_project;
    const ByteSearch &m_search;
    const Withdrawn &m_withdrawn;
};

} // namespace partsong
