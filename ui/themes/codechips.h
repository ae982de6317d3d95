// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/store/project.h"
#include "ui/widgets/chiprow.h"

#include <vector>

namespace partsong {

// The codes of a theme as chips, with a button that finds more. Codes can be dropped on it. Writes nothing.
class CodeChips : public ChipRow {
    Q_OBJECT
public:
    explicit CodeChips(const Project &project, QWidget *parent = nullptr);

    void setCodes(const std::vector<Id<Code>> &codes);

Q_SIGNALS:
    void opened(partsong::Id<partsong::Code> code);
    void takeWanted(partsong::Id<partsong::Code> code);
    void dropped(const std::vector<partsong::Id<partsong::Code>> &codes);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Look {
        Id<Code> id;
        QString name;
        QString path;
        QString colour;
        bool operator==(const Look &) const = default;
    };
    Chip *makeChip(const Look &look);

    const Project &m_project;
    std::vector<Look> m_looks;
};

} // namespace partsong
