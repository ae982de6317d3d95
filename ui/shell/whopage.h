// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace partsong {

// Asks who is working, when a study opens of which that is not clear: somebody of its team, somebody new, or
// nobody who only wants to look. Changes nothing itself.
class WhoPage : public QWidget {
    Q_OBJECT
public:
    explicit WhoPage(QWidget *parent = nullptr);

    // `usual` is who works at this machine as a rule, or "".
    void ask(const QString &study, const QStringList &team, const QString &usual);

Q_SIGNALS:
    void chosen(const QString &name);
    void lookingWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &name, bool usual);

    QLabel *m_why;
    QWidget *m_teamPart;
    QVBoxLayout *m_team;
    QLineEdit *m_name;
    QPushButton *m_join;
};

} // namespace partsong
