// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace partsong {

class IconView;

// Something to tell a person, beside the place where it happened.
struct Notice {
    enum class Kind { Info, Good, Warning, Error };

    Kind kind = Kind::Info;
    QString text; // what happened, to what, what to do
    QString actionText = {}; // "Undo"; empty: no button
    std::function<void()> action = {};
    std::function<bool()> still = {}; // whether it is still of use; asked by recheck(). Empty: always
};

// One line above a view that shows a Notice. It never takes the focus; screen readers hear it. Info and Good
// go by themselves after ten seconds, a Warning or an Error stays until it is closed or the next one comes.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void post(const Notice &notice);
    void dismiss();
    // Something has changed: a notice that is no longer of use goes.
    void recheck();
    const Notice &notice() const { return m_notice; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    Notice m_notice;
    IconView *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace partsong
