// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>

namespace partsong {

// How far long work has come, and whether a person has asked it to stop. May be used from any thread.
class Progress {
public:
    using Report = std::function<void(int done, int total, const QString &what)>;

    Progress() = default;
    explicit Progress(Report report) : m_report(std::move(report)) { }

    void at(int done, int total, const QString &what = {}) const
    {
        if (m_report)
            m_report(done, total, what);
    }
    void cancel() { m_cancelled = true; }
    bool cancelled() const { return m_cancelled; }

private:
    Report m_report;
    std::atomic<bool> m_cancelled = false;
};

} // namespace partsong
