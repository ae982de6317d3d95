// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/store/project.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace partsong {

class Chip;
class FlowLayout;

// The codes of a theme as chips, with a button that finds more. Codes can be dropped on it. Writes nothing.
class CodeChips : public QWidget {
    Q_OBJECT
public:
    explicit CodeChips(const Project &project, QWidget *parent = nullptr);

    void setCodes(const std::vector<Id<Code>> &codes);
    const std::vector<Chip *> &chips() const { return m_chips; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void opened(partsong::Id<partsong::Code> code);
    void takeWanted(partsong::Id<partsong::Code> code);
    void findWanted();
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
    FlowLayout *m_flow;
    QPushButton *m_add;
    std::vector<Look> m_looks;
    std::vector<Chip *> m_chips;
};

} // namespace partsong
