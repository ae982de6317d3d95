// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace partsong {

// The workspaces, one below the other at the left: an icon and a name each. Arrow keys walk it.
class Rail : public QScrollArea {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void add(const QString &id, const QString &title, const QString &iconName, const QString &shortcut);
    // At the foot, apart: something that is not a place.
    QAbstractButton *addAtFoot(const QString &title, const QString &iconName);
    // At the foot: who is working, as initials above a name. Unknown while the name is empty.
    QAbstractButton *addPerson();
    void setPerson(const QString &name);
    void setCurrent(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::vector<QAbstractButton *> m_places;
    QAbstractButton *m_person = nullptr;
    int m_count = 0;
};

} // namespace partsong
