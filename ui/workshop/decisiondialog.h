// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/decisions.h"
#include "ui/widgets/formdialog.h"

class QDateEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace partsong {

// Asks what was decided, by whom, when and why, on what it rests and what it changed. Only gathers.
class DecisionDialog : public FormDialog {
    Q_OBJECT
public:
    // A subject that may be ticked.
    struct Offer {
        SubjectId subject;
        QString title;
        bool ticked = false;
    };
    struct Offers {
        std::vector<Offer> on; // notes, cards and ballots of the board
        std::vector<Offer> changed; // themes, elements, recommendations...
    };

    DecisionDialog(const Offers &offers, QWidget *parent = nullptr);

    void setDraft(const DecisionDraft &draft);
    DecisionDraft draft() const;

protected:
    QStringList written() const override;

private:
    static QListWidget *listOf(const std::vector<Offer> &offers, const QString &name);
    static std::vector<SubjectId> tickedOf(const QListWidget *list);
    void update();

    QPlainTextEdit *m_what;
    QLineEdit *m_who;
    QDateEdit *m_when;
    QPlainTextEdit *m_why;
    QListWidget *m_on;
    QListWidget *m_changed;
    QPushButton *m_save;
};

} // namespace partsong
