// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/privacy/namehits.h"
#include "ui/shell/studycontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace partsong {

class NameHitListModel;
class NameHitsList;
class NameTableModel;

// The names that people said and what stands for them: written, pasted or imported; found, looked through and
// replaced. Stands beside the window, which can be worked in meanwhile.
class NamesDialog : public QDialog {
    Q_OBJECT
public:
    explicit NamesDialog(StudyContext &context, QWidget *parent = nullptr);

    void find();
    // These words wait in the empty row for their pseudonym.
    void begin(const QString &words);
    void replace();
    // Takes names as a spreadsheet copies them.
    void paste(const QString &table);
    NameTableModel *names() const { return m_names; }
    NameHitListModel *hits() const { return m_hits; }
    QTableView *table() const { return m_table; }
    // Places that somebody unticked; none while it is not known where they stand.
    std::set<WordPlace> unticked() const;
    QPushButton *formsButton() const { return m_addForms; }

Q_SIGNALS:
    void sealWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTable();
    QWidget *buildHits();
    QWidget *buildFoot();
    void import();
    void removeSelected();
    void take(const Result<std::vector<RealName>> &names);
    // What was looked for and found: names, and words that only look like them.
    struct Found {
        Result<std::vector<NameHit>> hits;
        std::vector<RealName> forms;
    };
    void look(bool byHand);
    void lookAgain();
    void showFound(const Found &found, bool byHand);
    bool upToDate() const { return !m_looking && !m_stale; }
    void offerForms(const std::vector<RealName> &forms);
    void addSpeakers();
    void goOnBelow(int row);
    void updateState();
    void goTo(int row);
    void say(const Error &error);

    StudyContext &m_context;
    NameTableModel *m_names;
    NameHitListModel *m_hits;
    QTableView *m_table;
    QLabel *m_problem;
    QPushButton *m_find;
    QPushButton *m_addForms;
    QLabel *m_state;
    NameHitsList *m_list;
    QPushButton *m_remove;
    QPushButton *m_replace;
    QPushButton *m_seal;
    QTimer *m_again;
    bool m_looked = false;
    bool m_looking = false;
    bool m_stale = false; // words have changed since they were looked through
    std::vector<RealName> m_forms; // that stand somewhere, and not in the list
};

} // namespace partsong
